import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Maghreb portal: donation of opinion, comments numbered, app box, French switcher. */
export const gdArAtlasIkhbari: Template = {
  name: "gd-ar-atlas-ikhbari",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("language", "FR", "ع"),
    ...chrome(
      "menu",
      "سياسة",
      "مجتمع",
      "جهات",
      "اقتصاد",
      "حوادث",
      "رياضة",
      "مغاربة العالم",
      "صوت وصورة",
    ),
    ...story.title(),
    ...story.byline((author) => `أطلس إخباري – ${author}`),
    ...story.date(
      ({ clock, day, month, weekday, year }) =>
        `${weekdayName("ar", weekday)} ${day} ${monthName("ar", month)} ${year} - ${clock}`,
    ),
    ...chrome("photo-credit", story.pick(["صورة: أطلس إخباري", "صورة من الأرشيف"])),
    ...story.body([0.5, chrome("ad", "يتواصل المحتوى بعد الإعلان")]),
    ...chrome(
      "tags",
      `${story.pick(["الرباط", "فاس", "وجدة"])} ${story.pick(["الماء", "النقل", "التعليم"])}`,
    ),
    ...chrome("follow", "انضم إلى قناتنا في تلغرام ليصلك الخبر قبل غيرك"),
    ...chrome("related", "قد يهمك أيضاً", ...story.headlines(4)),
    ...chrome(
      "comment",
      `تعليقات الزوار ${story.int(2, 40)}`,
      `1 - ${story.reader()}`,
      `${story.comment()}`,
      `2 - ${story.reader()}`,
      `${story.comment()}`,
    ),
    ...chrome(
      "comment-form",
      "قبل أن تكتب: ناقش الفكرة ولا تجرح صاحبها، واكتب بالعربية. لن يظهر بريدك للزوار.",
      "عدد الحروف المتبقية: 1000",
      "نشر التعليق",
    ),
    ...chrome("app", "حمّل تطبيق أطلس على هاتفك واقرأ بلا إنترنت"),
    ...chrome("footer", "فريق العمل", "للإشهار", "ميثاق النشر"),
  ],
};
