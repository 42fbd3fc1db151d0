import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic daily: breadcrumb, share row, read-also lines, most read with numbers, comment form. */
export const sawtAlmarsa: Template = {
  name: "sawt-almarsa",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "محليات", "عربي ودولي", "اقتصاد", "رياضة", "ثقافة", "مقالات"),
    ...chrome("breadcrumb", story.pick(["الرئيسية / محليات", "الرئيسية > أخبار"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `تاريخ النشر: ${w.dd}/${w.mm}/${w.year} - ${w.clock}`),
    ...story.byline((a) => `كتب: ${a}`),
    ...chrome("share", "شارك", "فيسبوك", "واتساب", "طباعة"),
    ...chrome("tools", "حجم الخط", "ع+", "ع-"),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          story.pick([`اقرأ أيضا: ${story.headline()}`, `اقرأ المزيد: ${story.headline()}`]),
        ),
      ],
      [0.7, chrome("ad", "إعلان")],
    ),
    ...chrome("tags", "الكلمات المفتاحية", "البلدية", "المدينة"),
    ...(story.int(0, 2) > 0
      ? chrome(
          "related",
          story.pick(["الأكثر قراءة", "أخبار ذات صلة"]),
          ...numbered(story.headlines(5), " - "),
        )
      : []),
    ...chrome("follow", "تابعوا آخر الأخبار عبر قناتنا على تلغرام"),
    ...chrome(
      "comment-form",
      "أضف تعليقا",
      "الاسم",
      "البريد الإلكتروني",
      "لن يتم نشر بريدك الإلكتروني",
      "إرسال",
    ),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment())),
    ...chrome(
      "footer",
      "من نحن",
      "اتصل بنا",
      "أعلن معنا",
      "سياسة الخصوصية",
      `جميع الحقوق محفوظة © ${story.when.year}`,
    ),
  ],
};
