import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic culture magazine: contributor bio in the middle, donation letter, comments, issue line. */
export const arDafatirThaqafiya: Template = {
  name: "ar-dafatir-thaqafiya",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "دفاتر ثقافية"),
    ...chrome("breadcrumb", `العدد ${story.int(20, 90)} ‹ ${story.pick(["تحقيقات", "أمكنة"])}`),
    ...story.title(),
    ...story.byline((a) => `بقلم ${a}`),
    ...story.date((w) => `${w.day}-${w.month}-${w.year}`),
    ...(story.int(1, 4) > 1 ? chrome("reading-time", `مدة القراءة: ${story.int(3, 9)} دقائق`) : []),
    ...story.standfirst(),
    ...story.body(
      [
        0.35,
        chrome(
          "author-bio",
          `${story.author} كاتب يقيم بين مدينتين، وصدر له كتاب عن المقاهي القديمة.`,
        ),
      ],
      [0.7, chrome("related", story.headline(), story.headline())],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "donation",
          "هذه المجلة لا تبيع إعلانات ولا تتلقى دعمًا من أحد. يدفع ثمن ورقها ألفا قارئ، كل بحسب قدرته. كن واحدًا منهم.",
        )
      : []),
    ...chrome("share", "أرسل إلى صديق", "احفظ المقال"),
    ...chrome("tags", "كتب - أسواق - ذاكرة"),
    ...chrome("promo", `من الأرشيف: ${story.headline()}`),
    ...chrome("comment", "رسائل القراء", `${story.reader()} كتب إلينا:`, story.comment()),
    ...chrome("counter", `أعجب ${story.int(10, 900)} قارئًا`),
    ...chrome("newsletter", "رسالة الجمعة: نص واحد يستحق الوقت. بريدك هنا"),
    ...chrome("legal", "المواد منشورة برخصة تسمح بإعادة نشرها لغير الربح مع ذكر المصدر."),
    ...chrome("consent", "نستعمل ملفًا واحدًا لنتذكر اختيارك للغة. حسنًا"),
  ],
};
