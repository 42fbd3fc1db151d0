import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A recipe and lifestyle site: jump buttons, star ratings, made-it counters, rating comments, seasonal menus. */
export const hearthTable: Template = {
  name: "hearth-table",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Hearth & Table"),
    ...chrome(
      "menu",
      "Dinners",
      "Meals",
      "Ingredients",
      "Occasions",
      "Cuisines",
      "Kitchen Tips",
      "About Us",
      "GET THE MAGAZINE",
    ),
    ...chrome("newsletter", "Newsletters", "Sweepstakes"),
    ...chrome("breadcrumb", "Recipes", "Everyday", "In Season"),
    ...story.title(),
    ...chrome(
      "counter",
      `4.${story.int(1, 9)}`,
      `(${story.int(20, 900)})`,
      `${story.int(10, 400)} Reviews`,
      `${story.int(2, 40)} Photos`,
    ),
    ...story.standfirst(),
    ...story.byline((author) => `Submitted by ${author}`),
    ...story.date(({ monthName, day, year }) => `Updated on ${monthName} ${day}, ${year}`),
    ...chrome("tools", "Save", "Rate", "Print", "Share", "Add Photo", "Keep screen awake"),
    ...story.body(
      [
        0.4,
        chrome(
          "tools",
          "1/2x",
          "1x",
          "2x",
          "Oops! Something went wrong. Our team is working on it.",
        ),
      ],
      [0.8, chrome("counter", `I Made It`, `${story.int(20, 900)} home cooks made it!`)],
    ),
    ...chrome(
      "legal",
      "* Share of the daily intake of a person who eats 2,000 calories. Yours may differ.",
    ),
    ...chrome(
      "comment",
      `Reviews (${story.int(20, 900)})`,
      "Check out our Community Guidelines about reviews.",
      "Most Helpful",
      "Most Positive",
      "Least Positive",
    ),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        "★★★★★",
        story.comment(),
        `Thumb Up Helpful (${story.int(0, 20)})`,
      ),
    ),
    ...chrome(
      "related",
      "You'll Also Love",
      ...story.headlines(3),
      `${story.int(20, 900)} Ratings`,
    ),
    ...chrome("sponsor", "Featured partner recipe by Old Mill Flour"),
    ...chrome(
      "footer",
      "Food News",
      "Editorial Guidelines",
      "Recalls",
      "Careers",
      "Hearth & Table is part of the Homefire Publishing Family.",
    ),
  ],
};
