import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A tech news site: story count bar, comment totals beside headline, forum link, deals box, cookie strip. */
export const copperlineDevGazette: Template = {
  name: "copperline-dev-gazette",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "COPPERLINE"),
    ...chrome("menu", "AI", "Gear", "Science", "Policy", "Games", "Forum", "Subscribe"),
    ...chrome("login", "Sign In"),
    ...chrome("search", "Search dialog..."),
    ...chrome("breadcrumb", story.pick(["Quiet please", "Small print", "Nine lives"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ year, day, clock, monthShort }) =>
        `${monthShort} ${day}, ${year} ${clock} | ${story.int(12, 240)}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick(["An artist's idea of the thing. Credit: Getaway", "Credit: Copperline staff"]),
    ),
    ...chrome(
      "tools",
      "Text settings",
      "Story text",
      "Size: Small, Standard, Large",
      "Width *: Standard, Wide",
      "Links: Standard, Orange",
      "* Subscribers only",
      "Learn more",
      "Minimize to nav",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "photo-credit",
          ...story.pick([
            ["Enlarge / The thing, seen from the other side.", "Getaway Images"],
            ["A picture of the thing with its lid off. Credit: Copperline"],
          ]),
        ),
      ],
      [0.5, chrome("ad", story.pick(["Ad", "Sponsored"]))],
      [0.75, story.int(0, 1) === 1 ? chrome("promo", "More like this", story.headline()) : []],
    ),
    ...chrome(
      "author-bio",
      story.author,
      story.pick(["Senior Policy Reporter", "Contributing writer"]),
      story.pick([
        "Our reporter covers the law of computers, the price of bandwidth and anything with a lid. Tips welcome by encrypted mail.",
        "Has been taking toasters apart since 1996.",
      ]),
    ),
    ...chrome("counter", `${story.int(12, 240)} Comments`),
    ...chrome("related", "Most Read"),
    ...story.repeat(story.int(3, 5), (at) => chrome("related", `${at + 1}. ${story.headline()}`)),
    ...chrome("comment-form", "Comments", "Forum view", "Loading comments..."),
    ...chrome("pager", "← Prev story", "Next story →"),
    ...chrome(
      "ad",
      "Deals of the day",
      story.pick(["Noise-cancelling headphones at 40% off", "A very large monitor for $199"]),
    ),
    ...chrome(
      "footer",
      "More from Copperline",
      "About Us",
      "Staff Directory",
      "Newsletters",
      "Ars poetica",
      `© ${story.when.year} Loomfield Media. All rights reserved. By reading on you accept our user terms, which are shorter than you'd fear.`,
      "Do Not Sell My Personal Information",
    ),
  ],
};
