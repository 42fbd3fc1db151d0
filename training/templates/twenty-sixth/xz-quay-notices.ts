import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A notices portal of a newspaper group: funeral directors' ads, candles, tribute counters. */
export const xzQuayNotices: Template = {
  name: "xz-quay-notices",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Find a notice",
      "Place a notice",
      "Funeral directors",
      "Charities",
      "Advice",
    ),
    ...(story.int(0, 3) > 0
      ? chrome("search", "First name", "Surname", "Any date", "Within 20 miles", "Search notices")
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.byline((author) => `Compiled by ${author}`),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          "Hobday & Daughter, independent funeral directors. Day or night: 01632 960 221",
        ),
      ],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "tools",
      "Light a candle",
      `${story.int(3, 300)} candles lit`,
      "Leave a tribute",
      "Set up an alert",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "promo",
          "Advice",
          "What to do when somebody dies",
          "How to write a notice",
          "Choosing music",
        )
      : []),
    ...chrome(
      "related",
      "In memoriam today",
      "Atkin, Joyce",
      "Bellamy, Roy 'Tug'",
      "Crane, Sylvia",
      "View all",
    ),
    ...chrome("related", "Latest news", ...story.headlines(4)),
    ...(story.int(0, 3) > 0
      ? chrome(
          "legal",
          "Notices are paid for by families or their funeral directors. The publisher takes care to confirm each of them but cannot be held liable for errors. Report a concern.",
        )
      : []),
    ...chrome("footer", "Privacy", "Terms", "Halm Regional Notices Ltd"),
  ],
};
