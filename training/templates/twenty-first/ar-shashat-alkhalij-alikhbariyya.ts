import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** موقع قناة إخبارية: بث مباشر، مواقيت الصلاة، فيديوهات، مواضيع ذات صلة. */
export const arShashatAlkhalijAlikhbariyya: Template = {
  name: "ar-shashat-alkhalij-alikhbariyya",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...(story.int(1, 100) <= 60
      ? chrome(
          "podcast",
          "البث المباشر",
          `يعرض الآن: ${story.pick(["نشرة الظهيرة", "حديث المساء"])}`,
        )
      : []),
    ...(story.int(1, 100) <= 60 ? chrome("tags", story.pick(["أخبار", "رياضة", "اقتصاد"])) : []),
    ...story.title(),
    ...story.byline((author) => `${author} - ${story.pick(["مراسل القناة", "غرفة الأخبار"])}`),
    ...story.date(
      ({ clock, dd, mm, year }) => `آخر تحديث: ${dd}/${mm}/${year} ${clock} بتوقيت مكة`,
    ),
    ...chrome("audio", `استمع (${story.int(2, 7)} دقائق)`),
    ...story.body(
      [0.25, chrome("promo", "مواضيع ذات صلة", story.headline(), story.headline())],
      [
        0.6,
        chrome(
          "podcast",
          `شاهد: ${story.headline()}`,
          `المدة ${story.int(1, 4)} دقيقة ${story.int(10, 59)} ثانية`,
        ),
      ],
      [
        0.85,
        [
          ...(story.int(1, 100) <= 60
            ? chrome("promo", "أبرز ما جاء في النشرة", ...marked("• ", story.headlines(2)))
            : []),
        ],
      ],
    ),
    ...chrome(
      "calendar",
      "مواقيت الصلاة",
      `الفجر 04:${story.int(10, 59)}`,
      `الظهر 12:${story.int(10, 30)}`,
      `العصر 15:${story.int(10, 50)}`,
      `المغرب 18:${story.int(10, 40)}`,
      `العشاء 19:${story.int(40, 59)}`,
    ),
    ...chrome(
      "tags",
      "الكلمات المفتاحية:",
      story.pick(["المياه", "الخبز", "الكأس"]),
      story.pick(["البلديات", "الأسعار"]),
    ),
    ...chrome(
      "related",
      `المزيد من ${story.pick(["الأخبار", "الرياضة"])}`,
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...(story.int(1, 100) <= 70 ? chrome("app", "حمل التطبيق لتصلك الأخبار أولا بأول") : []),
    ...chrome("footer", "تردد القناة", "خريطة الموقع", "ملفات الارتباط", `© ${story.when.year}`),
  ],
};
