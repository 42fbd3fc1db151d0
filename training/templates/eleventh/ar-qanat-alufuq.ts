import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** News channel: player line, headlines with teasers, app prose, share words on one line. */
export const arQanatAlufuq: Template = {
  name: "ar-qanat-alufuq",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("audio", "على الهواء الآن: حصاد المساء"),
    ...chrome("menu", "العالم", "المال", "الناس", "الطقس"),
    ...chrome("breadcrumb", "أنت هنا", "الناس"),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.byline((a) => `${a} - مراسل الأفق`),
    ...story.standfirst(),
    ...chrome("share", "انسخ  أرسل  اطبع"),
    ...story.body(
      [0.3, chrome("promo", story.headline(), story.teaser())],
      [0.65, chrome("app", "الصفحة أسرع في هاتفك. جرّب تطبيقنا ولن نزعجك كثيرا.")],
    ),
    ...chrome("related", story.pick(["ولعل هذا يهمك", "في السياق نفسه"])),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("related", ...story.headlines(3)),
    ...chrome("footer", "شبكة الأفق", "الترددات", "وظائف"),
  ],
};
