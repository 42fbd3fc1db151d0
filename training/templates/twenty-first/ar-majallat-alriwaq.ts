import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** مجلة ثقافية واجتماعية: دعوة إلى الدعم نثرا، نبذة عن الكاتب، فعاليات، كتب. */
export const arMajallatAlriwaq: Template = {
  name: "ar-majallat-alriwaq",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "مجلة الرواق"),
    ...chrome(
      "breadcrumb",
      `العدد ${story.int(5, 90)} ← ${story.pick(["حكايات", "مطبخ", "وجوه"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `بقلم ${author}`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("ar", month)} ${year}`),
    ...(story.int(1, 100) <= 60
      ? chrome("reading-time", `وقت القراءة: ${story.int(3, 9)} دقائق`)
      : []),
    ...story.body(
      [
        0.4,
        chrome(
          "donation",
          "الرواق مجلة مستقلة يصدرها أربعة أصدقاء. إن وجدت فيها ما يستحق وقتك فادعمنا بثمن فنجان قهوة كل شهر.",
          "ادعم الرواق",
        ),
      ],
      [0.6, chrome("photo-credit", `تصوير: ${story.pick(["سعاد نعمة", "أرشيف العائلة"])}`)],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "author-bio",
          story.author,
          "يكتب عن المدن الصغيرة والمكتبات والمطابخ، وصدرت له مجموعة قصصية واحدة.",
          "كل المقالات",
        )
      : []),
    ...chrome(
      "event",
      "فعاليات",
      "الخميس 7 مساء: أمسية شعرية، بيت الفن",
      "السبت 10 صباحا: سوق الكتب المستعملة",
    ),
    ...chrome(
      "promo",
      "من المكتبة",
      `رواية «باب البحر»، ${story.int(120, 400)} صفحة، ${story.int(6, 15)} دولارا`,
    ),
    ...chrome("related", "اقرأ أيضا في الرواق", ...marked("– ", story.headlines(story.int(2, 4)))),
    ...chrome("comment", `${story.reader()}: ${story.comment()}`),
    ...chrome("footer", "هيئة التحرير", "شروط النشر", "راسلنا"),
  ],
};
