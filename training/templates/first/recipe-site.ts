import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A cook's site: jump links, stars, tips of readers, shop and household links. */
export const recipeSite: Template = {
  name: "recipe-site",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Spoon & Table"),
    ...chrome("menu", "Dinners", "Meals", "Pantry", "Occasions", "Cuisines", "Kitchen Tips"),
    ...chrome("login", "Log In", "My Saved Items", "Add a Recipe"),
    ...chrome("breadcrumb", "Home", ">", "Magazine", ">", "Kitchen Stories"),
    ...story.title(),
    ...chrome(
      "counter",
      `4.${story.int(1, 9)}`,
      `(${story.int(40, 900)})`,
      `${story.int(20, 300)} Reviews`,
      "37 Photos",
    ),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthName, day, year }) => `Updated on ${monthName} ${day}, ${year}`),
    ...chrome("tools", "Jump to Recipe", "Pin", "Print", "Save", "Rate"),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("tools", "Keep Screen Awake")],
      [0.5, chrome("ad", "Oops! Something went wrong. Our team is working on it.")],
    ),
    ...chrome("tools", "I Made It", "Print", "Add to collection"),
    ...chrome(
      "comment",
      "Reviews",
      `(${story.int(40, 300)})`,
      "Add Rating & Review",
      "Most Helpful",
    ),
    ...story.repeat(4, () => [
      ...chrome(
        "comment",
        story.reader(),
        `Rated: ${story.int(1, 5)} stars`,
        `0${story.int(1, 9)}/14/2022`,
      ),
      ...chrome("comment", story.comment(), "Read More", `Helpful (${story.int(1, 60)})`),
    ]),
    ...chrome("comment", "Load More Reviews"),
    ...chrome("related", "You’ll Also Love"),
    ...story.repeat(5, () => chrome("related", story.headline(), `${story.int(10, 900)} Ratings`)),
    ...chrome("newsletter", "Get recipes in your inbox", "Sign Up", "You're in! Check your inbox."),
    ...chrome("follow", "Follow Us", "Instagram", "Pinterest", "TikTok"),
    ...chrome(
      "footer",
      "Recipes A-Z",
      "Our Editorial Team",
      "Test Kitchen Promise",
      "Careers",
      "Contact",
    ),
    ...chrome("legal", "Spoon & Table is part of the Homelight publishing family."),
  ],
};
