import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Academics' commentary site: disclosure, partners' money, republish licence, author cards with institutions. */
export const scholarsCorner: Template = {
  name: "scholars-corner",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Arts", "Economy", "Environment", "Health", "Who we are"),
    ...chrome("tools", "Footnotes with a pulse"),
    ...story.title(),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} ${clock} BST`),
    ...story.byline((a) => `${a}, Wexcombe University`),
    ...story.standfirst(),
    ...chrome(
      "author-bio",
      story.pick([
        "Senior Lecturer in Rural Economics, Wexcombe University",
        "Professor Emerita of Soil, Northern Institute",
        "PhD Candidate in Media, University of Dene",
      ]),
    ),
    ...chrome(
      "sponsor",
      `${story.author} does not work for, own shares in or take money from any company that would gain by this article, and has told us of no ties beyond the post named above.`,
    ),
    ...chrome("share", "Email", "X", "Bluesky", "Print"),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "One idea at breakfast. 190,000 people begin the day with us, and you could sit down with them.",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Knowledge likes to travel. You may print this for nothing, online or on paper, if you leave the authors their names and the words their order.",
    ),
    ...chrome(
      "event",
      "Lecturer in Hydrology, Dene",
      "Visiting fellow, Northern Institute",
      "Two evenings on the future of hay, online",
    ),
    ...chrome(
      "related",
      "Got something to say and a chair to say it from?",
      "Some 8,000 scholars have written here so far. There is room for you between the geologists and the nuns.",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("footer", "Our charter", "Copyright © 2010 onwards, Scholars' Corner Trust"),
  ],
};
