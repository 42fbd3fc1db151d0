import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Arab state-style news agency page, short chrome, subscription to the wire. */
export const arWakalatAlufuq: Template = {
  name: "ar-wakalat-alufuq",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "وكالة الأفق للأنباء"),
    ...chrome("menu", "سياسة", "اقتصاد", "ثقافة", "تحقيقات", "صور"),
    ...story.date((when) => `${when.dd}/${when.mm}/${when.year} | ${when.clock}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.body([0.6, chrome("promo", story.headline())]),
    ...chrome("tools", "طباعة", "PDF"),
    ...chrome(
      "related",
      "أخبار ذات صلة",
      story.headline(),
      `${story.when.dd}/${story.when.mm}/${story.when.year}`,
      story.headline(),
      `${story.when.dd}/${story.when.mm}/${story.when.year}`,
    ),
    ...chrome("share", "مشاركة"),
    ...chrome(
      "footer",
      "اشتراك في نشرة الوكالة",
      "المكاتب الخارجية",
      `هاتف: 00-${story.int(100, 999)}-${story.int(1000, 9999)}`,
      "سياسة الخصوصية",
    ),
  ],
};
