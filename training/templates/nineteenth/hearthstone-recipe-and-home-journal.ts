import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A home and food site: jump-to-recipe, print buttons, kit recommendations, video remains and rating prompts within. */
export const hearthstoneRecipeAndHomeJournal: Template = {
  name: "hearthstone-recipe-and-home-journal",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "We and our 4 partners store biscuits on your device, if you will allow it.",
      "Accept",
      "No thanks",
    ),
    ...chrome("menu", "Recipes", "Baking", "Garden", "Kit", "Newsletter"),
    ...chrome("site-name", "Hearthstone"),
    ...chrome("tools", "Jump to Recipe", "Print"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ monthName, day, year }) => `Last updated on ${monthName} ${day}, ${year}`),
    ...chrome("counter", `4.${story.int(5, 9)} from ${story.int(12, 900)} ratings`),
    ...story.body(
      [
        story.int(10, 40) / 100,
        story.pick([
          chrome("photo-credit", "Photo by Wren Ellacott. Styled by Bo Tanner."),
          chrome("audio", "0 seconds of 58 seconds", "Volume 0%"),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("promo", "Editor's pick: the only bread tin that has never let us down (£18)"),
          chrome(
            "sponsor",
            "This post contains affiliate links. They cost you nothing and buy us butter.",
          ),
          chrome("promo", `You may also like: ${story.headline()}`),
        ]),
      ],
      [
        story.int(45, 85) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Want to save this? Enter your email and we'll send it to your inbox, with one new idea each week.",
            "Save it",
          ),
          chrome("app", "Cook mode: Prevent your screen from going dark"),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("share", "Did you make this? Tag us @hearthstonehome so that we can see it."),
          chrome("teaser", story.teaser()),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(5, 90) / 100,
        story.pick([
          chrome("tools", "Cook Mode", "1x", "2x", "3x"),
          chrome("ad", "Advertisement"),
          chrome("related", "More cosy reads", story.headline(), story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "comment",
      "Rate and review",
      "★★★★★",
      `${story.reader()}: ${story.comment()}`,
      "Your email will not be shown.",
    ),
    ...chrome("related", "You'll also love", ...story.headlines(4)),
    ...chrome(
      "author-bio",
      `Hello, I'm ${story.author}!`,
      "I write about things to eat and places to sit. I live on a hill with a very old oven.",
    ),
    ...chrome(
      "newsletter",
      "Sunday Table",
      "A letter with three recipes and a story, sent every Sunday morning before anyone is up.",
      "First name",
      "Email",
      "I'm in!",
    ),
    ...chrome("footer", "Work with us", "Disclosure", "Web stories", "Back to top ↑"),
  ],
};
