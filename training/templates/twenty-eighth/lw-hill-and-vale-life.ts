import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A glossy county magazine: competition, reader survey, subscription offer in prose, property promo, sister-title notes. */
export const lwHillAndValeLife: Template = {
  name: "lw-hill-and-vale-life",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("breadcrumb", "Home > People > Features"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Words: ${a}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.body([
      0.5,
      chrome(
        "sponsor",
        story.pick([
          "Brought to you by Larkfield Kitchens, who have been putting islands into farmhouses since 1988.",
          "In association with the Moorings, a hotel by the water",
        ]),
      ),
    ]),
    ...chrome(
      "promo",
      "Give the county for Christmas",
      "There is no wrapping, no batteries and nothing to dust. A year of Hill & Vale Life comes through the door twelve times, with the walks, the dogs and the gossip, for less than you would pay at the shop. We'll send a card in your name, too.",
    ),
    ...chrome(
      "poll",
      "Your Hill & Vale",
      "What do you skip? What do you cut out and keep? We would like to make a better magazine, and you know more about it than we do. Answer our twelve questions and you may win a weekend for two in a shepherd's hut.",
    ),
    ...chrome(
      "promo",
      "House of the month",
      "A rectory with nine bedrooms, a moat and a tenant in the attic who comes with the freehold. Viewings by appointment; bring boots.",
    ),
    ...chrome("promo", story.headline(), `BY ${story.reader().toUpperCase()}`, story.headline()),
    ...chrome("footer", "Media pack", "Find us in your farm shop"),
  ],
};
