import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An extractor's leavings: text with a headline stack without heading below it and one or two single headlines within. */
export const bareTailOfHeadlines: Template = {
  name: "bare-tail-of-headlines",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...story.title(),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...story.body(
      [story.int(2, 4) / 10, chrome("promo", ...story.headlines(story.int(1, 2)))],
      [story.int(6, 8) / 10, chrome("promo", story.headline())],
    ),
    ...chrome("related", ...story.headlines(story.int(4, 9))),
  ],
};
