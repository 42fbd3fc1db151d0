import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A food guide: score boxes, book-a-table, map pins and similar places beside lists and reviews. */
export const xzChipScorecardEats: Template = {
  name: "xz-chip-scorecard-eats",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Restaurants", "Takeaways", "Pubs", "Recipes", "Awards"),
    ...(story.int(0, 1) === 1 ? chrome("app", "Better in the app", "Open") : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Eaten by ${author}`),
    ...story.date((w) => `${w.dd}.${w.mm}.${w.year}`),
    ...story.body(
      [0.2, chrome("ad", "Book a table", "Party of 2", "Today", "19:00", "Find")],
      [0.45, chrome("related", "Near here", "The Sloop, Crake 7/10", "Kebab Magnus, Redness 8/10")],
      [0.75, chrome("promo", `Now read: ${story.headline()}`)],
    ),
    ...chrome("counter", "Rate this list", "★ ★ ★ ★ ★", `${story.int(30, 900)} ratings`),
    ...chrome(
      "comment",
      "Letters from the hungry",
      story.comment(),
      `– ${story.reader()}`,
      story.comment(),
      `– ${story.reader()}`,
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "Food diary",
          "Oyster weekend, Stell, 13-14 Sep, free",
          "Cheese market, Tealbridge, first Sat",
        )
      : []),
    ...chrome("related", "More to chew on", ...story.headlines(4)),
    ...chrome("footer", "We pay our own bills", "Map data by volunteers", "Contact"),
  ],
};
