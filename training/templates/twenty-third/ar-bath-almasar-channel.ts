import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Arab news channel: ticker, video labels, app banner, correspondents. */
export const arBathAlmasarChannel: Template = {
  name: "ar-bath-almasar-channel",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", subhead: "## ", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "عاجل", story.headline()),
    ...chrome("menu", "بث حي", "الأخبار", "برامج", "وثائقي", "اقتصاد", "صحة", "تكنولوجيا"),
    ...chrome(
      "tags",
      `${story.pick(["أخبار", "رياضة", "منوعات"])}|${story.pick(["تقارير", "قصص"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "audio",
      `استمع (${story.int(2, 6)} دقائق)`,
      "تشغيل الفيديو",
      `مدة الفيديو 0${story.int(1, 3)} دقائق ${story.int(10, 59)} ثانية`,
    ),
    ...story.byline((author) => `${author}`),
    ...story.date(
      (when) => `${when.day}/${when.month}/${when.year} - آخر تحديث: ${when.clock} (بتوقيت القدس)`,
    ),
    ...chrome("share", "انقر هنا للمشاركة على وسائل التواصل", "حفظ"),
    ...story.body(
      [0.25, chrome("promo", "قائمة العناصر", story.headline(), story.headline(), "نهاية القائمة")],
      [0.6, chrome("teaser", story.headline())],
      [
        0.8,
        story.pick([
          chrome("follow", "تابعونا على القناة الإخبارية في الهاتف"),
          chrome("follow", "انضم إلينا في تلغرام ليصلك الخبر أولاً"),
        ]),
      ],
    ),
    ...chrome("first-published", `المصدر : ${story.pick(["وكالات", "المسار", "المسار + وكالات"])}`),
    ...chrome(
      "related",
      `المزيد من ${story.pick(["أخبار", "تقارير", "اقتصاد"])}`,
      ...story.headlines(4),
    ),
    ...chrome("related", "الأكثر رواجاً", ...counted(story.headlines(3))),
    ...chrome("app", "حمّل التطبيق", "متوفر على جميع الأجهزة"),
    ...story.pick([
      chrome(
        "consent",
        "نستخدم ملفات الارتباط لفهم كيفية استخدامك لموقعنا ولتحسين تجربتك. باستمرارك في التصفح فإنك توافق على ذلك.",
        "موافق",
        "إعدادات",
      ),
      chrome("consent", "خصوصيتك تهمنا، اختر ما يناسبك."),
    ]),
    ...chrome(
      "footer",
      "عن القناة",
      "ترددات البث",
      "وظائف شاغرة",
      "إمكانية الوصول",
      "خريطة الموقع",
    ),
  ],
};
