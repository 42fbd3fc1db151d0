import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** قناة إخبارية: بث مباشر، مدة القراءة، حفظ، مقاطع فيديو، تطبيق، ملف الكاتب، اختيار اللغة. */
export const nfArQanatAlufuq: Template = {
  name: "nf-ar-qanat-alufuq",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("language", "English", "Français", "Türkçe"),
    ...chrome("menu", "تخطي إلى المحتوى", "بث حي", "أخبار", "وثائقيات", "بودكاست", "تحقق"),
    ...chrome("audio", "شاهد البث المباشر", "جودة تلقائية"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", `(${story.pick(["الأفق", "وكالات", "مواقع التواصل"])})`),
    ...story.byline((a) => a),
    ...story.date(({ dd, mm, year }) => `${dd}/${mm}/${year}`),
    ...chrome("reading-time", `${story.int(2, 9)} دقائق`),
    ...chrome("tools", "استمع", "حفظ", "حجم الخط"),
    ...story.body(
      [
        0.25,
        chrome("related", "قائمة من 2 عناصر", story.headline(), story.headline(), "نهاية القائمة"),
      ],
      [0.75, chrome("app", "حمل تطبيق الأفق لتصلك الإشعارات أولا بأول")],
    ),
    ...chrome("legal", "المصدر: الأفق + وكالات"),
    ...chrome(
      "author-bio",
      "صحفي عمل في تغطية شؤون البيئة والمياه أكثر من عشر سنوات، وحاصل على ماجستير في الإعلام الرقمي.",
    ),
    ...chrome(
      "related",
      "المزيد من أخبار",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map((l) => l.text),
    ),
    ...chrome("follow", "تابعنا على", "تلغرام", "يوتيوب"),
    ...chrome("footer", "بيان إمكانية الوصول", "خريطة الموقع", "وظائف", "أعلن معنا"),
  ],
};
