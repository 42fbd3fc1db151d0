import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A lifestyle and food site: jump links, ratings, shopping picks, affiliate prose, "you'll also love". */
export const silverbirchLifestyleEdit: Template = {
  name: "silverbirch-lifestyle-edit",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Recipes", "Home", "Garden", "Style", "Travel", "Shop the Edit"),
    ...chrome("breadcrumb", "Home", "›", story.pick(["Food", "Garden", "Living"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words by ${author}`),
    ...story.date(({ day, monthName, year }) => `Last updated ${day} ${monthName} ${year}`),
    ...chrome("tools", "Jump to recipe", "Print", "Save to my cookbook"),
    ...chrome("counter", `★★★★☆ (${story.int(3, 240)})`),
    ...chrome(
      "sponsor",
      "We choose everything on our pages ourselves. When you buy something that we link to, the shop may pay us a small sum, at no cost to you.",
    ),
    ...story.body([
      0.5,
      chrome(
        "promo",
        story.pick(["You'll also love: ", "Next: ", "More inspiration: "]) + story.headline(),
      ),
    ]),
    ...chrome(
      "follow",
      "View this post",
      "A post shared by The Silverbirch Edit (@silverbirchedit)",
    ),
    ...chrome(
      "counter",
      "Did you like this?",
      "Rate it",
      "1 star",
      "2 stars",
      "3 stars",
      "4 stars",
      "5 stars",
    ),
    ...chrome(
      "ad",
      "Shop our picks",
      story.pick(["Enamel pie dish, £18", "Secateurs with oak box, £34"]),
      story.pick(["Linen apron, £29", "Cast-iron casserole, £75"]),
    ),
    ...chrome(
      "newsletter",
      "Slow Sundays",
      "Seasonal ideas in your inbox each week, from our kitchen table to yours.",
    ),
    ...chrome("comment", `Comments, questions and tips (${story.int(1, 30)})`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        story.reader(),
        story.pick([
          "made this last night and the whole family loved it",
          "Can I freeze it?",
          "A bit fiddly but worth it.",
        ]),
      ),
    ),
    ...chrome("follow", "Pinterest", "Instagram", "TikTok"),
    ...chrome("footer", "Contact us", "Magazine subscriptions", "Competitions", "Terms"),
  ],
};
