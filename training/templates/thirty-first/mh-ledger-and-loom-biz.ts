import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Business weekly: people on the move, book of lists, print-edition line, event tickets, subscriber counts, glued stock box */
export const mhLedgerAndLoomBiz: Template = {
  name: "mh-ledger-and-loom-biz",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Industries & Topics",
      "People on the Move",
      "Book of Lists",
      "Events",
      "Women in Trade",
      "Leads",
      "Store",
    ),
    ...chrome("login", "Sign In", "Subscribe", "Limited time: 52 issues for $95"),
    ...chrome("breadcrumb", "Manufacturing"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a} – Staff Writer, Ledger & Loom`),
    ...story.date((d) => `${d.monthShort} ${d.day}, ${d.year}`),
    ...chrome("tools", "Listen to this article 4 min", "Preview this article 1 min"),
    ...chrome("photo-credit", "Ledger & Loom photo | Kip Torrance"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Get the morning and afternoon editions. What's the industry news you want?",
          "Sign up",
        ),
      ],
      [0.6, chrome("promo", "SEE ALSO", `• ${story.headline()}`, `• ${story.headline()}`)],
      [
        0.85,
        chrome(
          "ticker",
          "Largest employers Ranked by local staff",
          "Rank Prior Rank Business name",
          "1 1 Mercy General",
          "2 3 State University",
        ),
      ],
    ),
    ...chrome("related", "More For You", ...story.headlines(3)),
    ...chrome("event", "Featured Event: Forty Movers Under Forty", "Reserve a table of ten"),
    ...chrome(
      "promo",
      "People on the Move",
      "New Hire: Dale Orr, Vice President, Orr & Orr",
      "Promotion: Tia Banks, Partner",
    ),
    ...chrome(
      "legal",
      `© ${story.when.year} Loom Business Publications. All rights reserved. Use of this site means that you accept the user agreement and privacy notice, updated in January.`,
    ),
    ...chrome(
      "related",
      "SPOTLIGHT",
      "Find Your Next Job",
      "Controller, Hollins VA",
      "See All Jobs",
    ),
  ],
};
