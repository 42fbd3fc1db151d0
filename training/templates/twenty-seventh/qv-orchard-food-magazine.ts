import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A food magazine: jump to recipe, ratings, seasonal collections, shop. */
export const qvOrchardFoodMagazine: Template = {
  name: "qv-orchard-food-magazine",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "Recipes", "Baking", "Seasonal", "Drinks", "Shop", "Log in"),
    ...chrome("tools", "Jump to the end", "Save", "Print"),
    ...chrome("counter", `★ ${story.int(3, 4)}.${story.int(1, 9)} (${story.int(5, 400)})`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ monthName, year }) => `${monthName} ${year}`),
    ...chrome("sponsor", "We may earn from links."),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.65,
        [
          ...chrome("ad", "Ad"),
          ...chrome("newsletter", "Supper, sorted", "Five ideas every Monday", "Join"),
        ],
      ],
    ),
    ...chrome("poll", "Rate this", "★", "★★", "★★★"),
    ...chrome(
      "comment",
      `Comments (${story.int(1, 40)})`,
      story.reader(),
      story.comment(),
      "Star rating out of 5: 5",
    ),
    ...chrome("related", "You might also like", "Apple cake", "Beetroot pie", "Fish for two"),
    ...chrome("sponsor", "Subscribe and get a free tea towel"),
    ...chrome(
      "teaser",
      story.headline(),
      story.teaser(),
      story.pick(["Easy", "A challenge", "30 mins"]),
    ),
    ...chrome("footer", "Food", "Gardens", "Contact", "Privacy", "Orchard Publishing"),
  ],
};
