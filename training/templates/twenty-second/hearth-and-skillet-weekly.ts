import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A food and home magazine: jump links, ratings, shopping note, saved-recipe tools, long bio. */
export const hearthAndSkilletWeekly: Template = {
  name: "hearth-and-skillet-weekly",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Recipes", "Baking", "Home", "Garden", "Shop"),
    ...chrome("breadcrumb", story.pick(["Food ▸ Seasonal", "Home ▸ Kitchen ▸ How-to"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("author-bio", `Written by`),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `Updated on ${when.monthName} ${when.day}, ${when.year}`),
    ...chrome(
      "tools",
      story.pick(["Save", "Saved! Find it in your recipe box."]),
      "Rate",
      "Print",
      "Jump to recipe",
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "We may earn a commission if you buy through links on this page.",
        "Every product is chosen by our editors. Purchases through our links may earn us money.",
      ]),
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Credit: H&S / Fern Ackroyd", "Photo: Lena Tovey; food styling: Mo Birch"]),
    ),
    ...story.body(
      [story.pick([0.3, 0.4, 0.55]), chrome("ad", "Advertisement")],
      [
        story.pick([0.3, 0.4, 0.55]),
        chrome("promo", story.pick(["Related: ", "You'll love: ", "Next: "]) + story.headline()),
      ],
      [
        story.pick([0.7, 0.75, 0.85]),
        chrome(
          "newsletter",
          "Dinner, sorted.",
          "Five suppers in your inbox every Sunday.",
          "Enter your email",
          "No thanks, I like takeaway",
        ),
      ],
    ),
    ...chrome("counter", `★★★★☆ ${story.int(3, 800)} ratings`, `${story.int(1, 90)} reviews`),
    ...chrome(
      "comment",
      "Reviews",
      story.reader(),
      story.comment(),
      `Was this helpful? (${story.int(0, 9)})`,
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} tests recipes in a kitchen with one working burner. They have written two cookbooks, judged a county pie show and hold strong opinions on butter.`,
        )),
    ...chrome(
      "related",
      ...story.pick([[], ["More like this"], ["Readers also made"], ["Keep scrolling for more"]]),
      ...story.headlines(4),
    ),
    ...chrome(
      "footer",
      "Our test kitchen",
      "Customer service",
      "Give a gift",
      "Your privacy choices",
    ),
  ],
};
