import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A web portal that carries other papers' stories: source line, continue button, stock boxes and an endless feed of leads. */
export const porticoStartPage: Template = {
  name: "portico-start-page",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Mail", "News", "Finance", "Sports", "Shopping", "Portico Plus", "More..."),
    ...chrome("search", "Search the web", "Clear search query"),
    ...chrome(
      "site-name",
      story.pick(["The Pike Valley Post", "Northgate Wire", "Homestead Daily"]),
    ),
    ...story.title(),
    ...story.byline(),
    ...story.date(
      (w) => `${w.weekday.slice(0, 3)}, ${w.monthName} ${w.day}, ${w.year} at ${w.clock} GMT`,
    ),
    ...chrome("reading-time", `${story.int(2, 5)} min read`),
    ...chrome("tools", "Add Portico as a preferred source", "Generate key takeaways"),
    ...story.body(
      [0.35, chrome("ad", "Advertisement", "Advertisement")],
      [0.6, chrome("tools", "Story Continues")],
    ),
    ...chrome("comment", `View comments (${story.int(0, 88)})`),
    ...chrome("legal", "Terms and Privacy Policy", "Privacy Dashboard"),
    ...chrome("related", "Recommended articles"),
    ...story.repeat(4, () =>
      chrome(
        "teaser",
        story.pick(["Northgate Wire", "Bricks & Gables", "Reel Gossip", "The Pike Valley Post"]),
        story.headline(),
        story.teaser(),
        `${story.int(2, 23)}h ago`,
        `${story.int(2, 7)} min read`,
      ),
    ),
    ...chrome(
      "sponsor",
      "Ad: Homeowners over 60 are ditching their stairs",
      "LiftEasy",
      "Learn more",
    ),
  ],
};
