import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Arabic daily: sections, "read also", most read, shares, rights reserved. */
export const arSahifa: Template = {
  name: "ar-sahifa",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "أخبار", "اقتصاد", "رياضة", "ثقافة", "منوعات", "فيديو"),
    ...chrome("search", "بحث"),
    ...chrome("breadcrumb", "الرئيسية / أخبار / محليات"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `كتبت: ${author}`),
    ...story.date(({ year, month, day, clock }) => `${day}/${month}/${year} - ${clock}`),
    ...chrome("share", "شارك", "فيسبوك", "تويتر", "واتساب", "نسخ الرابط"),
    ...chrome("counter", `عدد المشاهدات: ${story.int(100, 9000)}`),
    ...story.body(
      [0.3, chrome("promo", `اقرأ أيضا: ${story.headline()}`)],
      [0.6, chrome("ad", "إعلان")],
      [0.8, chrome("follow", "تابعوا آخر الأخبار عبر قناتنا على تلغرام")],
    ),
    ...chrome("tags", "كلمات دالة", "السوق القديم", "الترميم"),
    ...chrome("related", "الأكثر قراءة", ...story.headlines(5)),
    ...chrome("related", "مواضيع ذات صلة", ...story.headlines(3)),
    ...chrome("comment", "التعليقات", "أضف تعليقا"),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "رد")),
    ...chrome("newsletter", "اشترك في النشرة البريدية", "أدخل بريدك الإلكتروني"),
    ...chrome("footer", "من نحن", "اتصل بنا", "سياسة الخصوصية", "شروط الاستخدام"),
    ...chrome("legal", "جميع الحقوق محفوظة © صحيفة الواحة 2022"),
  ],
};
