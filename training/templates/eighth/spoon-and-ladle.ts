import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A cookery site: jump links, ratings and readers' reports in prose, cookware blurbs, newsletter between steps. */
export const spoonAndLadle: Template = {
  name: "spoon-and-ladle",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Jump to recipe", "Print", "Cook mode: stop your screen from going dark"),
    ...chrome("menu", "Weeknight", "Baking", "Preserves", "Kit we like", "The column"),
    ...story.title(),
    ...chrome("counter", `${story.pick(["4.7", "4.9", "3.8"])} from ${story.int(9, 700)} ratings`),
    ...story.byline((author) => story.pick([`By ${author}`, `${author} in the kitchen`])),
    ...story.date(({ monthName, day, year }) => `Last updated ${monthName} ${day}, ${year}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "A bowl of it on our test kitchen's least chipped table. Food styling by Min-ji Rhodes; photograph by Abel Stroud.",
        "This is how it should look when you lift the lid. If it doesn't, give it five more minutes.",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          story.pick([
            "The Ladle: one recipe, one story and one washing-up tip, every Sunday before you have decided what to eat.",
            "Love soup? So do the 41,000 people who get our letter.",
          ]),
          "Sign me up!",
        ),
      ],
      [
        0.6,
        chrome(
          "sponsor",
          story.pick([
            "We use the Halden 24cm pan for almost everything. It is heavy, it is dear and your children will fight over it.",
            "Our favourite sieve costs less than a sandwich. We earn a little if you buy it through this link.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["cooked in other people's restaurants for twelve years before deciding to sit down", "learned to cook from a grandmother who measured in fists"])}, and now writes for Spoon & Ladle from ${story.pick(["a narrowboat", "a flat with one good hob"])}. Two cookbooks, one dog, no microwave.`,
    ),
    ...chrome("comment", "Reviews", "Rate this"),
    ...story.random
      .shuffled([
        [
          "★★★★★",
          "Made this on Sunday for my in-laws and there was not a crumb left. I used half the sugar and added an apple.",
          "Was this helpful? (12)",
        ],
        [
          "★★★",
          "Mine came out rather wet. Perhaps my oven runs cool? Next time I would leave it in for ten minutes more.",
        ],
        [
          "I didn't have plums, eggs or flour, so I made pancakes from a box. Very good, five stars.",
        ],
        [
          "★★★★",
          "My nan made something like this in the war with turnips. Brought it all back.",
          "Reply from the kitchen: Thank you, that made our day.",
        ],
        ["Can this be frozen? And can it be made without the stove?"],
      ])
      .slice(0, story.int(2, 4))
      .flatMap((texts) => chrome("comment", story.reader(), ...texts)),
    ...chrome(
      "related",
      "You might also like",
      "Burnt leek tart",
      "Barley and smoked fish",
      "Three-day marmalade",
      "A cake for people who do not like cake",
      "Dinner in the time it takes to argue about dinner",
    ),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "legal",
      "Nutrition figures are worked out by a machine and should be taken with a pinch of salt, which is not included.",
    ),
    ...chrome("footer", "Spoon & Ladle", "Conversion chart", "Masthead", "Work with us"),
  ],
};
