import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Gulf Arabic daily: font size tools, share counts, weather, tag rows, "read also" lines inside. */
export const gdArNakheelAlkhabar: Template = {
  name: "gd-ar-nakheel-alkhabar",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "الرئيسية",
      "محليات",
      "اقتصاد",
      "رياضة",
      "منوعات",
      "رأي",
      "ملتيميديا",
      "النسخة الورقية",
    ),
    ...chrome(
      "tools",
      story.pick(["مسقط 31°", "الدوحة 38°", "الشارقة 35°"]),
      `الذهب عيار 24: ${story.int(380, 520)} درهماً`,
    ),
    ...chrome("breadcrumb", `الرئيسية / ${story.pick(["محليات", "اقتصاد"])} / تفاصيل الخبر`),
    ...story.title(),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("ar", month)} ${year} - ${clock}`,
    ),
    ...story.byline((author) => `${story.pick([`كتب: ${author}`, `${author} - نخيل الخبر`])}`),
    ...chrome("tools", "حجم الخط", "+", "-", "طباعة", "حفظ"),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          `${story.pick(["اقرأ أيضاً:", "إقرأ أيضا", "مواضيع ذات صلة:"])} ${story.headline()}`,
        ),
      ],
      [0.65, chrome("follow", "تابعوا آخر أخبارنا المحلية عبر قناتنا على واتساب")],
    ),
    ...chrome("share", "شارك", "فيسبوك", "إكس", "واتساب", "نسخ الرابط"),
    ...chrome(
      "tags",
      "الكلمات الدالة",
      story.pick(["بلدية", "مطار", "سوق"]),
      story.pick(["طقس", "إسكان"]),
    ),
    ...chrome("related", "الأكثر قراءة", ...numbered(story.headlines(5))),
    ...chrome(
      "newsletter",
      "اشترك في نشرتنا اليومية",
      "نرسل إليك كل صباح أهم ما كتبه محررونا، ويمكنك إلغاء الاشتراك في أي وقت.",
      "البريد الإلكتروني",
      "اشتراك",
    ),
    ...chrome(
      "footer",
      "من نحن",
      "اتصل بنا",
      "سياسة الخصوصية",
      `جميع الحقوق محفوظة © ${story.when.year} نخيل الخبر`,
    ),
  ],
};
