import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic daily: currency strip, read-also, most-read, share row, comments, terms of reuse. */
export const arSawtAlramliya: Template = {
  name: "ar-sawt-alramliya",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "محليات", "اقتصاد", "رياضة", "ثقافة", "رأي", "فيديو"),
    ...chrome(
      "ticker",
      story.pick([
        "الدولار 89,500 | اليورو 97,200",
        "الطقس: 23° غائم جزئيًا",
        `عاجل: ${story.headline()}`,
      ]),
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["الرئيسية / محليات", "الرئيسية » أخبار » المدينة", "محليات"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`كتب: ${author}`, author, `الرملية - ${author}`])),
    ...story.date(({ dd, mm, year, clock }) =>
      story.pick([`${dd}/${mm}/${year} - ${clock}`, `نُشر في: ${dd}-${mm}-${year}`]),
    ),
    ...chrome("reading-time", `${story.int(2, 6)} دقائق للقراءة`),
    ...chrome("share", "شارك", "فيسبوك", "إكس", "واتساب", "طباعة", "نسخ الرابط"),
    ...chrome("tools", "حجم الخط", "ع+", "ع-"),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["اقرأ أيضًا: ", "اقرأ أيضا | ", "إقرأ المزيد: "])}${story.headline()}`,
        ),
      ],
      [0.6, chrome("ad", "إعلان")],
      [
        0.85,
        chrome(
          "follow",
          story.pick([
            "تابعوا آخر أخبارنا عبر قناتنا على تلغرام",
            "لمتابعة أهم الأخبار انضموا إلى قناتنا على واتساب",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      "كلمات دلالية:",
      story.pick(["الميناء", "الكهرباء"]),
      story.pick(["البلدية", "القرى"]),
    ),
    ...chrome(
      "related",
      story.pick(["مواضيع ذات صلة", "أخبار متعلقة", "المزيد من محليات"]),
      ...story.headlines(4),
    ),
    ...chrome(
      "related",
      "الأكثر قراءة",
      ...story.pick([(list: string[]) => counted(list), (list: string[]) => list])(
        story.headlines(5),
      ),
    ),
    ...chrome("comment", "التعليقات", story.reader(), story.comment(), "رد"),
    ...chrome(
      "comment-form",
      "أضف تعليقًا",
      "لن يتم نشر بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
      "التعليقات تعبّر عن رأي أصحابها ولا تعبّر عن رأي الصحيفة",
    ),
    ...chrome(
      "newsletter",
      "اشترك في النشرة البريدية",
      "ملخص لأهم الأحداث يصلك كل صباح قبل القهوة",
      "بريدك الإلكتروني",
    ),
    ...chrome(
      "legal",
      `جميع الحقوق محفوظة © ${story.when.year} صوت الرملية. لا يجوز إعادة النشر من دون إذن خطي مسبق.`,
    ),
  ],
};
