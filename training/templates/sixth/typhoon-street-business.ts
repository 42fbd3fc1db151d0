import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Hong Kong business daily: reading-time and why-you-can-trust lines, second story's full lead boxed in mid-story, newsletters with counts. */
export const typhoonStreetBusiness: Template = {
  name: "typhoon-street-business",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("breadcrumb", "Business", "Banking & Finance"),
    ...story.title(),
    ...chrome("tools", "Why you can trust us", "Listen", "+ FOLLOW"),
    ...story.standfirst(),
    ...chrome("reading-time", `Reading Time: ${story.int(2, 6)} minutes`),
    ...story.byline((a) => a),
    ...story.date((w) => `Published: ${w.clock}, ${w.day} ${w.monthShort} ${w.year}`),
    ...story.body(
      [0.2, chrome("ad", "Advertisement")],
      [0.4, chrome("promo", story.headline(), story.teaser(), story.teaser(), "Read full story")],
      [0.6, chrome("ad", "Advertisement")],
      [
        0.8,
        chrome(
          "newsletter",
          "BREAKFAST ON THE PEAK",
          `Markets, ships and scandal before the first ferry. ${story.int(11, 98)},000 subscribers.`,
          "Get it",
        ),
      ],
    ),
    ...chrome("share", "Post", "Before you go"),
    ...chrome(
      "related",
      "Before you go",
      ...story.headlines(3).flatMap((h) => [h, `${story.int(1, 23)} hours ago`]),
    ),
    ...chrome("tags", "Rail freight", "Commodities", "Malaysia"),
    ...chrome("footer", "Typhoon Street Publishers Ltd. Every story owned, every rumour checked."),
  ],
};
