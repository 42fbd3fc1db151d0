import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A business daily: tickers in rows, follow chips, promoted content, reuse notice. */
export const qvLedgerMarketsTerminal: Template = {
  name: "qv-ledger-markets-terminal",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "FTSE",
      `${story.int(7000, 9000)}`,
      "-0.3%",
      "Oil",
      `$${story.int(60, 90)}`,
      "£/$",
      "1.27",
    ),
    ...chrome("menu", "Markets", "Companies", "Tech", "Opinion", "Work & Careers", "Letters"),
    ...chrome("breadcrumb", story.pick(["Companies", "Economy", "Tax", "Work"])),
    ...chrome("follow", "+ Add to my feed"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} in ${story.pick(["London", "Lathom", "Leeds"])}`),
    ...story.date(({ monthName, day, year }) => `Published ${monthName} ${day} ${year}`),
    ...chrome("comment", String(story.int(1, 300))),
    ...chrome("share", "Print this page"),
    ...story.body(
      [
        0.4,
        chrome("related", "Recommended", story.pick(["Tax", "Energy", "Retail"]), story.headline()),
      ],
      [0.75, chrome("ad", "Promoted")],
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year}. All rights reserved.`,
      "Reuse this content (opens in new window)",
    ),
    ...chrome(
      "follow",
      "Follow the topics in this article",
      story.pick(["Companies", "Tax"]),
      "Add",
    ),
    ...chrome(
      "related",
      "Latest on Companies",
      ...story.headlines(4).flatMap((t) => [story.pick(["Energy", "Retail", "Shipping"]), t]),
    ),
    ...chrome("newsletter", "Before the Bell", "What moved overnight, and who shouted.", "Sign up"),
    ...chrome(
      "footer",
      "Support",
      "Legal & Privacy",
      "Services",
      "Tools",
      "Markets data delayed by 15 minutes",
    ),
  ],
};
