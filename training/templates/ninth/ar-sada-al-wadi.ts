import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic news portal: breadcrumb, read also, most read, share bar, comments, tags. */
export const arSadaAlWadi: Template = {
  name: "ar-sada-al-wadi",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "محليات", "اقتصاد", "رياضة", "منوعات"),
    ...chrome("breadcrumb", story.pick(["الرئيسية / محليات", "الرئيسية / تقارير"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `كتب: ${a}`),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year} - ${w.clock}`),
    ...chrome("share", "مشاركةفيسبوكتويترواتساب"),
    ...chrome("counter", `${story.int(100, 9000)} مشاهدة`, `${story.int(0, 60)} تعليق`),
    ...story.body(
      [0.25, chrome("promo", `اقرأ أيضًا: ${story.headline()}`)],
      [0.5, chrome("ad", "إعلان")],
      [0.75, chrome("related", story.headline(), story.headline())],
    ),
    ...chrome("tags", "وسوم: مياه، قرى، زراعة"),
    ...chrome("related", "الأكثر قراءة", ...numbered(story.headlines(4), "")),
    ...chrome(
      "newsletter",
      "اشترك في نشرة الصدى المسائية لتصلك أهم الأخبار قبل العشاء.",
      "البريد الإلكتروني",
      "اشترك",
    ),
    ...chrome(
      "comment",
      "التعليقات",
      `${story.reader()} - منذ ${story.int(2, 9)} ساعات`,
      story.comment(),
      `${story.reader()} - أمس`,
      story.comment(),
    ),
    ...chrome("comment-form", "أضف تعليقك", "الاسم", "إرسال"),
    ...chrome(
      "legal",
      "جميع الحقوق محفوظة. الآراء المنشورة لا تعبر بالضرورة عن رأي الموقع، وتقع مسؤوليتها على أصحابها.",
    ),
    ...chrome("consent", "نستخدم ملفات الارتباط لتحسين تجربتك. موافق"),
    ...chrome("footer", "من نحن", "اتصل بنا", "سياسة الخصوصية"),
  ],
};
