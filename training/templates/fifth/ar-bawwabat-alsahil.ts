import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic news portal: share words, "read also" links, channel prompts, numbered most-read. */
export const arBawwabatAlsahil: Template = {
  name: "ar-bawwabat-alsahil",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "أخبار", "اقتصاد", "رياضة", "منوعات", "رأي", "فيديو"),
    ...chrome("ticker", "عاجل", story.headline()),
    ...chrome("breadcrumb", "الرئيسية / أخبار محلية"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `كتب: ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} - ${clock} ص`),
    ...chrome("share", "مشاركة", "واتساب", "تويتر", "نسخ الرابط"),
    ...chrome("reading-time", "وقت القراءة: 3 دقائق"),
    ...story.body(
      [0.3, chrome("promo", `اقرأ أيضاً: ${story.headline()}`)],
      [0.55, chrome("follow", "تابعوا آخر أخبار بوابة الساحل عبر قناتنا على تليغرام")],
      [0.8, chrome("ad", "إعلان")],
    ),
    ...chrome("tags", "كلمات مفتاحية", "النقل", "المجتمع"),
    ...chrome("related", "أخبار ذات صلة", ...story.headlines(3)),
    ...chrome("related", "الأكثر قراءة", ...counted(story.headlines(4))),
    ...chrome("comment", "التعليقات", story.reader(), story.comment(), "رد"),
    ...chrome("comment-form", "أضف تعليقك", "لن يتم نشر بريدك الإلكتروني"),
    ...chrome(
      "newsletter",
      "اشترك في نشرتنا اليومية",
      "أدخل بريدك ليصلك ملخص الأخبار كل صباح",
      "اشتراك",
    ),
    ...chrome(
      "footer",
      "من نحن",
      "سياسة الخصوصية",
      "أعلن معنا",
      "اتصل بنا",
      "جميع الحقوق محفوظة لبوابة الساحل",
    ),
  ],
};
