import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic news channel: urgent strip, live player, source line, latest with times, newsletter prose. */
export const qanatAlufuqMubashir: Template = {
  name: "qanat-alufuq-mubashir",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("ticker", "عاجل", story.headline()),
    ...chrome("menu", "البث المباشر", "أخبار", "سياسة", "اقتصاد", "رياضة", "منوعات", "برامج"),
    ...story.title(),
    ...story.byline(),
    ...story.date((w) => `آخر تحديث: ${w.day}/${w.month}/${w.year} ${w.clock} (بتوقيت غرينتش)`),
    ...(story.int(0, 2) > 0
      ? chrome("audio", "استمع إلى المقال", `مدة الاستماع ${story.int(2, 6)} دقائق`)
      : []),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "related",
        "قائمة 1 من 2",
        story.headline(),
        "قائمة 2 من 2",
        story.headline(),
        "نهاية القائمة",
      ),
    ]),
    ...chrome("share", "شارك القصة", "انسخ الرابط"),
    ...(story.int(0, 2) > 0
      ? chrome(
          "newsletter",
          "اشترك في نشرتنا البريدية ليصلك موجز الأخبار كل صباح. يمكنك إلغاء الاشتراك في أي وقت.",
          "اشترك الآن",
        )
      : []),
    ...(story.int(0, 2) > 0 ? chrome("related", "آخر الأخبار") : []),
    ...story.repeat(3, () =>
      chrome("teaser", story.headline(), story.teaser(), `منذ ${story.int(2, 11)} ساعات`),
    ),
    ...chrome("app", "حمل تطبيق الأفق"),
    ...chrome(
      "footer",
      "الشروط والأحكام",
      "تفضيلات ملفات تعريف الارتباط",
      "إمكانية الوصول",
      "© شبكة الأفق",
    ),
  ],
};
