import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A non-profit newsroom: republish box, supporter figures, tip line, long mission sentences. */
export const civicLedgerWorks: Template = {
  name: "civic-ledger-works",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Investigations", "Data", "About us", "Donate"),
    ...chrome(
      "donation",
      story.pick([
        "Spring drive: 312 of 800 new members. Every gift is matched until Friday.",
        "Your gift today will be doubled by a local foundation.",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...chrome("share", "Share this:", "Republish This Story"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Stories like this, before breakfast. Join the 41,000 readers of our weekly letter.",
          "Email Address",
          "Sign up",
        ),
      ],
      [
        0.65,
        chrome(
          "donation",
          "This story is free to read because people like you pay for it. Support Civic Ledger Works.",
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Do you have a tip for us? Here is how to reach our reporters securely: tips@civicledger.example or by post to Box 311.",
    ),
    ...chrome(
      "legal",
      "Republish our articles for free, online or in print, under a Creative Commons license.",
      "Name us and the writer, leave the words as they are apart from days and places, and do not charge for it.",
    ),
    ...(story.byline().length > 0
      ? chrome(
          "author-bio",
          story.author,
          `${story.author} reports on money and power in local government. Before that came a decade of teaching maths.`,
        )
      : []),
    ...chrome("related", ...story.pick([["Keep reading"], []]), ...story.headlines(3)),
    ...chrome(
      "footer",
      "Staff",
      "Board",
      "Funders",
      "Impact report",
      "Ethics policy",
      "Civic Ledger Works is a 501(c)(3) nonprofit organization. EIN 00-0000000",
    ),
  ],
};
