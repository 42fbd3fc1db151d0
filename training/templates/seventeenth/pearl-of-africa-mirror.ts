import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Ugandan paper: short sidebars, SMS subscriptions, lone headlines, old-fashioned comment terms. */
export const pearlOfAfricaMirror: Template = {
  name: "pearl-of-africa-mirror",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Pearl Mirror", "Truth every day"),
    ...chrome(
      "menu",
      "National | Regional | Business | Full Woman | Sqoop | Jobs & Career | Tenders",
    ),
    ...story.title(),
    ...story.byline((a) => `Reporter: ${a}`),
    ...story.date(
      ({ weekday, monthName, dd, year, clock }) =>
        `${weekday}, ${monthName} ${dd}, ${year} — updated at ${clock}`,
    ),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [0.6, chrome("promo", story.teaser())],
      [
        0.85,
        chrome("ad", "To subscribe for SMS news, type NEWS and send to 8000. Each costs Shs220."),
      ],
    ),
    ...chrome(
      "comment-form",
      "Comments (0)",
      "Post your comment. We hold the right to cut words that would shame your mother.",
    ),
    ...chrome("related", "Related stories", ...marked("» ", story.headlines(4))),
    ...chrome(
      "calendar",
      "Tenders and notices",
      "Supply of chalk, Gulu District. Bids close on Friday.",
      "Loss of land title: plot 14, Lira Road.",
    ),
    ...chrome(
      "contact",
      "You have a story in your community? Let us hear it: call the newsroom or come to Plot 8, Mirror Avenue.",
    ),
    ...chrome("footer", "Copyright Pearl Mirror. P. O. Box 0, Kampala"),
  ],
};
