import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic culture magazine: support prose, author notes, archive, letters. */
export const arMajallatAlnakhla: Template = {
  name: "ar-majallat-alnakhla",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "النخلة"),
    ...chrome("menu", "حوارات", "قصص", "كتب", "الأعداد السابقة"),
    ...chrome("breadcrumb", story.pick(["حوارات · حرف", "قصص · مدن"])),
    ...chrome("first-published", story.pick(["من العدد 27", "نشر في عدد الخريف"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.day} ${monthName("ar", when.month)} ${when.year}`),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.3, 0.4, 0.55]),
        chrome(
          "donation",
          story.pick([
            "مجلة النخلة لا تعيش من الإعلانات، بل من قراء يدفعون ثمن فنجان قهوة كل شهر.",
            "إن أعجبك ما تقرأ فادعم المجلة باشتراك سنوي.",
          ]),
          "ادعمنا",
        ),
      ],
      [story.pick([0.7, 0.75, 0.85]), chrome("promo", story.headline())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author}`,
          "كاتب ومترجم يقيم قرب البحر، صدرت له مجموعتان قصصيتان.",
        )),
    ...chrome("related", story.pick(["من الأرشيف", "تابع القراءة"]), ...story.headlines(3)),
    ...chrome(
      "newsletter",
      story.pick(["رسالة كل أسبوعين لا أكثر", "رسالة النخلة"]),
      "الاسم",
      "البريد",
    ),
    ...chrome("share", story.pick(["أرسل إلى صديق", "طباعة"])),
    ...chrome("comment", story.comment(), story.reader()),
    ...chrome("comment-form", "اكتب إلينا رأيك"),
    ...chrome("event", "أمسية قراءة، الخميس السابعة مساء"),
    ...chrome("legal", "لا يعاد نشر المواد إلا بإذن مكتوب من المجلة."),
    ...chrome("footer", "هيئة التحرير", "نقاط البيع"),
  ],
};
