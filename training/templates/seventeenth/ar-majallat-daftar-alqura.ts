import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Arabic online magazine of reports: author's bio, editor's appeal, reprint licence in prose, podcast note. */
export const arMajallatDaftarAlqura: Template = {
  name: "ar-majallat-daftar-alqura",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "دفتر القرى"),
    ...chrome("menu", "تقارير", "وجوه", "مدونات", "بودكاست", "شارك معنا"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `تقرير: ${a}`),
    ...story.date(({ dd, mm, year }) => `${year}-${mm}-${dd}`),
    ...chrome("reading-time", `مدة القراءة: ${story.int(3, 11)} دقائق`),
    ...story.body(
      [0.45, chrome("promo", story.teaser())],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      `${story.author}، ${story.pick(["صحافية مستقلة تكتب عن الريف والتعليم، ولها مجموعة قصصية بعنوان طين.", "صحافي يتابع شؤون البلديات منذ عشرين عاماً ولم يملّ بعد."])}`,
    ),
    ...chrome(
      "legal",
      "يمكن إعادة نشر هذه المادة مجاناً بشرط ذكر المصدر ووضع رابط إليها وعدم تعديل النص إلا للاختصار. لا يشمل ذلك الصور.",
    ),
    ...chrome(
      "donation",
      "نصل إلى القرى بحافلات النقل العام، ونعود منها بقصص لا تصل إلى العاصمة. تبرع صغير منك يدفع ثمن الطريق ذهاباً، ونتدبر نحن أمر العودة.",
    ),
    ...chrome("podcast", "استمعوا إلى بودكاست «على المصطبة»، حلقة جديدة كل خميس."),
    ...chrome("related", "اقرأ في الدفتر", ...marked("◄ ", story.headlines(3))),
    ...chrome("footer", "هيئة التحرير", "شروط النشر", "راسلنا"),
  ],
};
