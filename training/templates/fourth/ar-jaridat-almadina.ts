import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** جريدة يومية: قوائم، مشاركة، اقرأ أيضاً، الأكثر قراءة، حقوق. */
export const arJaridatAlmadina: Template = {
  name: "ar-jaridat-almadina",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "تخطى إلى المحتوى",
      "الرئيسية",
      "محليات",
      "عالم",
      "اقتصاد",
      "رياضة",
      "ثقافة",
      "آراء",
    ),
    ...chrome("language", "English", "Français"),
    ...chrome("breadcrumb", "الرئيسية / ثقافة / تحقيقات"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `كتبت: ${author}`),
    ...story.date(({ day, month, year, clock }) => `نشر في: ${day}/${month}/${year} - ${clock}`),
    ...chrome("reading-time", `مدة القراءة: ${story.int(2, 6)} دقائق`),
    ...chrome("share", "شارك", "فيسبوك", "واتساب", "انسخ الرابط"),
    ...story.body(
      [0.35, chrome("promo", `اقرأ أيضاً: ${story.headline()}`)],
      [0.7, chrome("ad", "إعلان")],
    ),
    ...chrome("tags", "كلمات مفتاحية", "المدينة القديمة", "مجتمع"),
    ...chrome("related", "الأكثر قراءة", ...numbered(story.headlines(4))),
    ...chrome("comment", "التعليقات", `${story.int(1, 30)} تعليقاً`),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "رد")),
    ...chrome(
      "comment-form",
      "أضف تعليقك",
      "لن يتم نشر عنوان بريدك الإلكتروني",
      "التعليقات لا تعبر عن رأي الصحيفة",
    ),
    ...chrome("newsletter", "اشترك في نشرتنا البريدية لتصلك آخر الأخبار", "أدخل بريدك الإلكتروني"),
    ...chrome(
      "footer",
      "من نحن",
      "اتصل بنا",
      "سياسة الخصوصية",
      "أعلن معنا",
      `جميع الحقوق محفوظة © ${story.when.year}`,
    ),
  ],
};
