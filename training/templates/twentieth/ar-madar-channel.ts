import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic satellite channel's site with videos, listening time and recommended stories as prose. */
export const arMadarChannel: Template = {
  name: "ar-madar-channel",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "تخطى إلى المحتوى", "بث مباشر", "برامج", "بودكاست", "مدونات", "عرض المزيد"),
    ...chrome("tags", story.pick(["أخبار", "اقتصاد", "مجتمع"])),
    ...story.title(),
    ...chrome("photo-credit", story.pick(["المصدر: وكالات", "(مدار)"])),
    ...story.date((w) => `نشر في ${w.day}/${w.month}/${w.year}`),
    ...chrome(
      "first-published",
      `آخر تحديث: ${story.int(10, 23)}:${story.int(10, 59)} (توقيت غرينتش)`,
    ),
    ...chrome("audio", "استمع", `${story.int(2, 6)} دقائق`),
    ...chrome("share", "انقر هنا للمشاركة على وسائل التواصل الاجتماعي", "حفظ"),
    ...story.standfirst(),
    ...story.byline((name) => `${name} - مراسل مدار`),
    ...story.body(
      [
        0.35,
        chrome(
          "related",
          "اقرأ أيضا",
          story.pick(["قائمة من 3 عناصر", "list of 3 items"]),
          ...story.headlines(3),
          "نهاية القائمة",
        ),
      ],
      [
        0.75,
        story.int(0, 1)
          ? chrome("promo", story.headline(), story.teaser())
          : chrome("app", "حمّل تطبيق مدار وتابع الخبر لحظة وقوعه"),
      ],
    ),
    ...chrome("legal", story.pick(["المصدر: مدار + وكالات", "المصدر: مواقع إلكترونية"])),
    ...chrome("promo", "شاهد"),
    ...story.repeat(2, () =>
      chrome(
        "promo",
        story.headline(),
        `مدة الفيديو 0${story.int(1, 9)} دقائق ${story.int(10, 59)} ثانية`,
      ),
    ),
    ...chrome("related", story.pick(["المزيد من أخبار", "ذات صلة"]), ...story.headlines(3)),
    ...chrome("poll", "تصويت: هل تثق بالوعود الحكومية؟", "نعم", "لا", "عرض النتائج"),
    ...chrome(
      "consent",
      "نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا، وباستمرارك في التصفح فإنك توافق على ذلك.",
      "أوافق",
    ),
    ...chrome(
      "footer",
      "عن القناة",
      "وظائف",
      "ترددات البث",
      "خريطة الموقع",
      `© ${story.when.year} شبكة مدار الإعلامية`,
    ),
  ],
};
