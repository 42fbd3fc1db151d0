import { monthName, weekdayName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** جريدة يومية عربية ذات مقالات رأي: عدد ورقي، مواقيت الصلاة، أسعار العملات، اشتراك، أخبار ذات صلة. */
export const nfArJaridatAlsanawbar: Template = {
  name: "nf-ar-jaridat-alsanawbar",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "جريدة الصنوبر - يومية سياسية مستقلة"),
    ...chrome(
      "calendar",
      `العدد ${story.int(2000, 9000)}`,
      `الفجر 5:${story.int(10, 40)}  الظهر 12:${story.int(10, 30)}  المغرب 6:${story.int(10, 40)}`,
    ),
    ...chrome(
      "ticker",
      `دولار ${story.int(30, 50)}.${story.int(10, 99)} | يورو ${story.int(51, 60)}.${story.int(10, 99)}`,
    ),
    ...chrome("menu", "سياسة", "مال وأعمال", "ملاعب", "فنون", "بريد القراء", "ملحق الجمعة"),
    ...chrome("search", "ابحث هنا"),
    ...story.date(
      ({ weekday, day, month, year }) =>
        `${weekdayName("ar", weekday)} ${day} ${monthName("ar", month)} ${year}`,
    ),
    ...story.title(),
    ...story.byline((a) => `بقلم ${a}`),
    ...story.standfirst(),
    ...story.body(
      [0.5, chrome("ad", "إعلان")],
      [0.7, chrome("related", "مواضيع ذات صلة", story.headline())],
    ),
    ...chrome("share", "طباعة", "إرسال لصديق"),
    ...chrome(
      "paywall",
      "اقرأ العدد الورقي كاملا",
      "اشتراك سنوي بسعر فنجان قهوة في الأسبوع، ويمكنك إلغاؤه متى شئت.",
    ),
    ...chrome("counter", `عدد المشاهدات: ${story.int(100, 9000)}`),
    ...chrome("related", "أخبار أخرى", ...story.headlines(4)),
    ...chrome("comment-form", "الاسم", "البريد الإلكتروني", "نص التعليق", "إرسال"),
    ...chrome(
      "footer",
      "هيئة التحرير",
      `للإعلان: 02-555-${story.int(1000, 9999)}`,
      "تصميم وبرمجة: أفق للحلول",
    ),
  ],
};
