import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A literary monthly: issue lines, archive offer, sparse chrome, notes on contributors in prose. */
export const orreryLaneReview: Template = {
  name: "orrery-lane-review",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Orrery Lane"),
    ...chrome("menu", "Issues", "Essays", "Poems", "Podcast", "Shop", "0 items in basket"),
    ...chrome(
      "first-published",
      story.pick(["Issue 44 · Winter", "Vol. 12 No. 3", "From the spring issue"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.day} ${when.monthName} ${when.year}`),
    ...chrome("reading-time", story.pick(["About 2,300 words", "11 minutes"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        0.5,
        chrome(
          "paywall",
          story.pick([
            "Orrery Lane has no owner but its readers. A year of the magazine costs less than a pair of shoes.",
            "This is one of three pieces you may read free this month.",
          ]),
        ),
      ],
      [story.pick([0.7, 0.75, 0.85]), chrome("promo", story.headline())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          "Contributor",
          `${story.author} lives by a canal. A first collection, The Ladder Year, was published by Thimble in the autumn.`,
        )),
    ...chrome("share", "Share", "Cite", story.pick(["Print", "PDF"])),
    ...chrome("newsletter", "Letters from the Lane", "Once a fortnight, never more."),
    ...chrome("login", "Already a subscriber? Sign in"),
    ...chrome("related", story.pick(["From the archive", "Also in this issue", "Read next"])),
    ...story.repeat(2, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "legal",
      "Copyright remains with the author. Unsolicited poems are read in March and September only.",
    ),
    ...chrome("footer", "Masthead", "Stockists", "Submissions", "Charity no. 0000417"),
  ],
};
