import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US monthly on the web: issue line, pulled newsletters in italics, keep-reading teasers, long legal line. */
export const elmwoodReview: Template = {
  name: "elmwood-review",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "The Elmwood Review"),
    ...chrome(
      "menu",
      "The Latest",
      "Culture & Critics",
      "Fiction & Poetry",
      "Puzzles & Games",
      "Store",
    ),
    ...chrome("login", "Find anything you save across the site in your account"),
    ...chrome("breadcrumb", story.pick(["Annals of Work", "Letter from Nowhere", "Dispatches"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      `Illustration by ${story.pick(["Ottoline Park", "Javi Truss", "Min Lacey"])}`,
    ),
    ...chrome("tools", "Save this story", "Save this story"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Our flagship newsletter highlights the best of the Review, including top stories, fiction, humor, and podcasts. Sign up here »",
        ),
      ],
      [
        0.6,
        chrome(
          "promo",
          "What We're Reading",
          "Discover notable new fiction, nonfiction, and poetry.",
        ),
      ],
      [0.85, chrome("ad", "Advertisement")],
    ),
    ...chrome(
      "first-published",
      `Published in the print edition of the ${story.when.monthName} ${story.when.day}, ${story.when.year}, issue.`,
    ),
    ...chrome("related", "Elmwood Favorites"),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} has contributed to the magazine since 2014. ${story.pick(["Her", "Their"])} books include “The Weight of Small Tools.”`,
        )),
    ...chrome("tags", "More:", "Aging", "Machines", "The North"),
    ...chrome(
      "newsletter",
      "The Daily",
      "The best of the Review, every day, in your in-box, plus occasional alerts when we publish major stories.",
      "E-mail address",
      "Sign up",
      "By signing up, you agree to our user agreement (including class action waiver and arbitration provisions).",
    ),
    ...chrome(
      "legal",
      `© ${story.when.year} Elmwood Press. All rights reserved. The Elmwood Review may earn a portion of sales from products that are purchased through our site as part of our affiliate partnerships with retailers.`,
    ),
  ],
};
