import { chrome, counted } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An Arabic news portal: section feeds, "read also", share row, most read, app prompt. */
export const arMirfaaAlakhbar: Template = {
  name: "ar-mirfaa-alakhbar",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات", "فيديو"),
    ...chrome("language", "English", "Français"),
    ...chrome("breadcrumb", `الرئيسية / ${story.pick(["محليات", "أخبار", "تقارير"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `كتب: ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} - ${clock}`),
    ...chrome("share", "شارك الخبر", "فيسبوك", "واتساب", "نسخ الرابط"),
    ...story.body(
      [
        0.3,
        chrome("promo", story.pick(["اقرأ أيضاً: ", "قد يهمك: ", "طالع أيضاً: "]) + story.headline()),
      ],
      [0.7, chrome("follow", "تابعوا آخر الأخبار عبر قناتنا على واتساب")],
    ),
    ...chrome("tags", "كلمات مفتاحية:", story.pick(["زراعة", "مياه", "كأس"]), "أخبار اليوم"),
    ...chrome("related", "الأكثر قراءة", ...counted(story.headlines(5))),
    ...chrome("comment-form", "أضف تعليقاً", "الاسم", "البريد الإلكتروني", "إرسال"),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome("app", "حمّل تطبيق المرفأ ليصلك الخبر لحظة وقوعه"),
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
