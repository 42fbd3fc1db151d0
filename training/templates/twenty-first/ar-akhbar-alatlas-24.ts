import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** بوابة مغاربية: روابط منشورة داخل النص، استطلاع، أحوال الطقس حسب المدن، إعلانات. */
export const arAkhbarAlatlas24: Template = {
  name: "ar-akhbar-alatlas-24",
  language: "ar",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("language", "العربية", "Français", "ⵜⴰⵎⴰⵣⵉⵖⵜ"),
    ...chrome("menu", "جهات · حوادث · رياضة · صوت وصورة · طقس"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("ar", month)} ${year} - ${clock}`,
    ),
    ...chrome("counter", `${story.int(100, 9000)} مشاهدة`),
    ...story.body(
      [0.2, chrome("promo", `إقرأ المزيد: ${story.headline()}`)],
      [0.35, chrome("promo", story.headline())],
      [
        0.55,
        [...(story.int(1, 100) <= 60 ? chrome("follow", "انضموا إلى قناتنا على واتساب") : [])],
      ],
      [0.7, chrome("ad", "إعلان")],
    ),
    ...chrome(
      "ticker",
      "طقس الغد",
      `الساحل ${story.int(12, 25)} ممطر`,
      `الهضاب ${story.int(4, 18)} غائم`,
      `الصحراء ${story.int(18, 40)} صحو`,
    ),
    ...chrome(
      "poll",
      "استطلاع",
      "هل تؤيد رفع سعر الخبز؟",
      `نعم ${story.int(1, 20)}٪`,
      `لا ${story.int(60, 90)}٪`,
      "لا رأي لي",
    ),
    ...chrome(
      "comment-form",
      "أضف تعليقك",
      "الاسم",
      "التعليق",
      "شروط النشر: عدم الإساءة للكاتب أو للأشخاص أو للمقدسات.",
      "إرسال",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome("comment", `${story.int(1, 9)} - ${story.reader()}`, story.comment()),
    ),
    ...chrome(
      "related",
      "آخر الأخبار",
      `${story.int(18, 23)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(12, 17)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome("ad", "للإعلان: 0522 555 014"),
    ...chrome("footer", "الأطلس 24", "ميثاق التحرير", "اتصل"),
  ],
};
