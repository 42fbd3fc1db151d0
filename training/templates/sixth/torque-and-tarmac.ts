import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A motoring site: find-a-deal widgets, spec boxes of other cars, best-lists with prices, gallery counts, owners' forum lines in mid-text. */
export const torqueAndTarmac: Template = {
  name: "torque-and-tarmac",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "New cars",
      "Reviews",
      "Electric",
      "Sell my car",
      "Forums",
      "Magazine: 6 issues for £1",
    ),
    ...chrome("breadcrumb", "Home | News | Industry"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("counter", `Gallery ${story.int(8, 40)}`),
    ...story.byline((a) => `by: ${a}`),
    ...story.date((w) => `${w.day} ${w.monthShort} ${w.year}`),
    ...story.body(
      [
        0.25,
        chrome(
          "ad",
          "Find a car with our experts",
          "Make",
          "Model",
          "Search 8,142 cars",
          "In-stock deals from £16,995 or £239 a month",
        ),
      ],
      [
        0.5,
        chrome(
          "related",
          "You might be interested in...",
          `• ${story.headline()}`,
          `• ${story.headline()}`,
        ),
      ],
      [
        0.75,
        chrome("comment", "From the forum: 'Mine did 212,000 on the first clutch' (88 replies)"),
      ],
    ),
    ...chrome("promo", "Click here for our list of the best small vans..."),
    ...chrome(
      "related",
      "Most popular",
      ...story
        .headlines(4)
        .flatMap((h) => [h, story.pick(["News", "Long-term tests", "Features"]), story.teaser()]),
    ),
    ...chrome(
      "footer",
      "Torque & Tarmac is a trading name of Pit Lane Media",
      "Member of the Press Standards Office",
    ),
  ],
};
