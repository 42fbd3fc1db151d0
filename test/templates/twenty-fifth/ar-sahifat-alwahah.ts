import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An Arabic daily newspaper's site: text tools, newsletter, related with teasers, print-edition line. */
export const arSahifatAlwahah: Template = {
  name: "ar-sahifat-alwahah",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "تكبير الخط", "تصغير الخط", "طباعة"),
    ...chrome("menu", "الأولى", "العالم العربي", "رأي", "اقتصاد", "ملاعب"),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `نشر في ${dd}-${mm}-${year}`),
    ...story.byline(),
    ...chrome("reading-time", `مدة القراءة: ${story.int(2, 5)} دقائق`),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["تصوير: أرشيف الواحة", "(خاص)"])),
    ...story.body(
      [0.5, chrome("ad", "إعلان")],
      [0.8, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome("first-published", `نُشر في العدد ${story.int(4000, 9000)} من النسخة الورقية`),
    ...chrome(
      "newsletter",
      "نشرة الواحة",
      "أهم ما كُتب اليوم في رسالة واحدة كل مساء.",
      "اشترك الآن",
    ),
    ...chrome("related", "مقالات ذات صلة", ...story.headlines(3)),
    ...chrome(
      "related",
      "آخر الأخبار",
      ...story
        .repeat(4, () => chrome("related", story.headline(), `منذ ${story.int(3, 58)} دقيقة`))
        .map((line) => line.text),
    ),
    ...chrome(
      "consent",
      "نستخدم ملفات تعريف الارتباط لتحسين الموقع. يمكنك تغيير اختيارك في أي وقت.",
      "موافق",
    ),
    ...chrome("footer", "هيئة التحرير", "الأرشيف", "شروط الاستخدام"),
  ],
};
