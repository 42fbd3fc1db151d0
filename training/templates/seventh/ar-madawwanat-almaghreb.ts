import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Maghreb online paper in two languages: many numbered comments, rules for commenting, weather and trains. */
export const arMadawwanatAlmaghreb: Template = {
  name: "ar-madawwanat-almaghreb",
  language: "ar",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("language", "العربية", "Français", "ⵜⴰⵎⴰⵣⵉⵖⵜ"),
    ...chrome("site-name", "المغارب24 – صوت القارئ"),
    ...chrome(
      "menu",
      "سياسة",
      "جهات",
      "مجتمع",
      "خارج الحدود",
      "بانوراما",
      "كُتّاب وآراء",
      "صوت وصورة",
    ),
    ...chrome(
      "breadcrumb",
      `المغارب24 › ${story.pick(["جهات", "مجتمع"])} › ${story.pick(["طنجة", "فاس", "وجدة"])}`,
    ),
    ...story.title(),
    ...chrome("photo-credit", `صورة: ${story.pick(["المغارب24", "أرشيف", "سعيد المالكي"])}`),
    ...story.byline((author) => story.pick([`المغارب24 – ${author}`, `${author} من طنجة`])),
    ...story.date(
      ({ clock, day, month, weekday, year }) =>
        `${weekdayName("ar", weekday)} ${day} ${monthName("ar", month)} ${year} - ${clock}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", `↵ ${story.headline()}`)],
      [0.55, chrome("teaser", story.teaser())],
      [
        0.8,
        chrome(
          "follow",
          "النشرة الإخبارية",
          "اشترك الآن في النشرة البريدية للمغارب24، لتصلك آخر الأخبار يوميا",
          "شكرا على التسجيل",
          "حدث خطأ ما",
        ),
      ],
    ),
    ...chrome(
      "tags",
      story.pick(["الجهة", "البريد"]),
      story.pick(["الصيد البحري", "الموسم الفلاحي"]),
    ),
    ...chrome(
      "related",
      story.pick(["هذه المواضيع قد تهمك", "مواضيع ذات صلة"]),
      story.headline(),
      story.headline(),
      story.headline(),
    ),
    ...chrome(
      "comment",
      "تعليقات الزوار",
      story.pick(["الأقدم", "الأحدث"]),
      `#${story.int(1, 3)}`,
      story.reader(),
      `${weekdayName("ar", story.when.weekday)} ${story.int(1, 28)} ${monthName("ar", story.when.month)} ${story.when.year} - ${story.int(10, 23)}:${story.int(10, 59)}`,
      story.comment(),
      `#${story.int(4, 6)}`,
      story.reader(),
      story.comment(),
      `#${story.int(7, 9)}`,
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      "اترك تعليقا",
      "1000 حرف متبقي",
      "أدخل تعليقك",
      "أدخل اسمك",
      "شروط التعليق",
      "نرحب بالرأي المخالف ونحذف السب والتحريض وكل تعليق لا صلة له بالموضوع. التعليقات مسؤولية أصحابها وحدهم.",
    ),
    ...chrome(
      "poll",
      `ما رأيكم في ${story.pick(["الساعة الإضافية", "أثمنة الكراء"])}؟`,
      "مع",
      "ضد",
      "النتائج",
    ),
    ...chrome(
      "tools",
      "أحوال الطقس",
      `طنجة ${story.pick(["أمطار خفيفة", "سماء صافية"])} ${story.int(11, 31)}°`,
      "مواقيت القطارات",
    ),
    ...chrome(
      "footer",
      "هيئة التحرير",
      "إشهار",
      "النشرة القانونية",
      `ملف الصحافة عدد ${story.int(10, 99)}/2013`,
    ),
  ],
};
