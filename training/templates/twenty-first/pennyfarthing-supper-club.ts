import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A food site: jump links, nutrition box, shop links, ratings, ads between steps. */
export const pennyfarthingSupperClub: Template = {
  name: "pennyfarthing-supper-club",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Recipes", "Baking", "Weeknight", "Drinks", "Shop"),
    ...chrome("tools", "Jump to recipe", "Print", "Save to recipe box"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(({ day, monthShort, year }) => `Updated ${monthShort} ${day}, ${year}`),
    ...(story.int(1, 100) <= 50
      ? chrome(
          "sponsor",
          "This page has links to shops. We may earn a small commission if you buy a pan.",
        )
      : []),
    ...story.body(
      [0.3, chrome("promo", `You might also like: ${story.headline()}`)],
      [0.55, chrome("ad", "Scroll on, the recipe is below")],
      [
        0.75,
        chrome(
          "promo",
          "Cook's kit",
          `Cast-iron casserole, £${story.int(39, 120)}`,
          `Wooden spoon, £${story.int(3, 9)}`,
        ),
      ],
    ),
    ...chrome("counter", `${story.int(3, 5)}.${story.int(0, 9)} from ${story.int(20, 900)} votes`),
    ...chrome("comment-form", "Did you make this? Rate it", "★", "★★", "★★★", "Leave a note"),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        `${story.reader()} – ${story.when.monthName} ${story.int(1, 28)}`,
        story.comment(),
        "★★★★★",
      ),
    ),
    ...chrome(
      "related",
      "More to cook this week",
      story.headline(),
      `Serves ${story.int(2, 6)} · ${story.int(20, 90)} min`,
      story.headline(),
      `Serves ${story.int(2, 6)} · ${story.int(20, 90)} min`,
    ),
    ...chrome("newsletter", "One supper, one pudding, every Friday.", "Yes please"),
    ...chrome(
      "author-bio",
      `Hello, I'm ${story.author}. I cook in a small kitchen with one good knife and write it all down here.`,
    ),
    ...chrome(
      "footer",
      `Pennyfarthing Supper Club ${story.when.year}`,
      "Metric converter",
      "Press",
    ),
  ],
};
