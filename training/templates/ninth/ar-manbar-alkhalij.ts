import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Gulf Arabic daily: breaking strip, app banner, follow lines, related with dates. */
export const arManbarAlkhalij: Template = {
  name: "ar-manbar-alkhalij",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(1, 4) > 1 ? chrome("ticker", "عاجل", story.headline()) : []),
    ...chrome("language", "English", "العربية"),
    ...chrome("tags", story.pick(["أخبار الخليج", "طقس وبيئة"])),
    ...story.title(),
    ...story.date((w) => `آخر تحديث: ${w.clock} ${w.year}/${w.mm}/${w.dd}`),
    ...story.byline((a) => `${a} (منبر الخليج)`),
    ...story.standfirst(),
    ...(story.int(1, 4) > 1 ? chrome("tools", "حجم الخط", "طباعة", "استمع إلى الخبر") : []),
    ...story.body(
      [0.3, chrome("follow", "تابعوا منبر الخليج على قناتنا في واتساب لتصلكم الأخبار أولًا بأول.")],
      [0.6, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome("share", "نسخ الرابط", "إكس", "تيليغرام"),
    ...chrome(
      "author-bio",
      `${story.author}: صحفية مختصة بشؤون النقل والبيئة، انضمت إلى المنبر عام 2018.`,
    ),
    ...chrome("related", "مواضيع ذات صلة"),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `${story.when.year}/${story.when.mm}/${story.when.dd}`),
    ),
    ...chrome("counter", `زيارات: ${story.int(300, 90000)}`),
    ...chrome(
      "comment",
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("newsletter", "النشرة اليومية في بريدك كل صباح، بلا إعلانات."),
    ...chrome("ad", "مساحة إعلانية"),
    ...(story.int(1, 4) > 1 ? chrome("app", "حمّل تطبيق المنبر") : []),
    ...chrome(
      "legal",
      "يمنع نقل أي مادة من هذا الموقع أو إعادة نشرها من دون إذن خطي مسبق من المؤسسة.",
    ),
  ],
};
