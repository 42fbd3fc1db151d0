import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Pakistani English daily: print-edition line, Urdu link, "read more" lines, comments with policy and spelling of readers, namaz times. */
export const gulshanpurMorningPost: Template = {
  name: "gulshanpur-morning-post",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "calendar",
      `${story.when.day} ${story.when.monthName} ${story.when.year}`,
      "Fajr 05:02",
      "Zuhr 12:11",
      "Asr 15:28",
      "Maghrib 17:46",
    ),
    ...chrome(
      "menu",
      "Today's Paper",
      "Editorial",
      "Letters",
      "Business Desk",
      "Cartoons",
      "Archives",
      "اردو",
    ),
    ...story.title(),
    ...story.byline((a) => `${a}`),
    ...story.date(
      (w) =>
        `Published ${w.monthName} ${w.day}, ${w.year} Updated ${w.monthName} ${w.day}, ${w.year} ${w.clock}`,
    ),
    ...chrome("share", "Join our Whatsapp channel", "0"),
    ...chrome("audio", "Listen to article 1x 1.2x 1.5x"),
    ...story.body(
      [0.3, chrome("promo", `Read: ${story.headline()}`)],
      [0.65, chrome("promo", `Read more: ${story.headline()}`)],
    ),
    ...chrome(
      "first-published",
      `Published in the Morning Post, ${story.when.monthName} ${story.when.day}th, ${story.when.year}`,
    ),
    ...chrome("follow", "The Morning Post is on X and Facebook: @GMPost"),
    ...chrome(
      "comment",
      `Comments (${story.int(1, 40)}) Closed`,
      story.reader(),
      `${story.when.monthShort} ${story.when.day}, ${story.when.year} 07:4${story.int(0, 9)}am`,
      story.comment(),
      "Recommend 0",
      story.reader(),
      story.comment(),
      "Recommend 3",
    ),
    ...chrome("related", "Latest Stories", ...story.headlines(5)),
    ...chrome(
      "related",
      "Opinion",
      "Editorial",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "footer",
      "Contact",
      "Careers @ GMP",
      "Prayer Timings",
      "Stock/Forex/Gold",
      `Copyright © ${story.when.year}, Morning Post Media`,
    ),
  ],
};
