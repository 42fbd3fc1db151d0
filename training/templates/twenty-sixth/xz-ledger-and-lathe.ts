import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A business daily: index strip, share price box, key-figure callouts that are chrome. */
export const xzLedgerAndLathe: Template = {
  name: "xz-ledger-and-lathe",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "FTSE 250",
      `${story.int(19, 22)},${story.int(100, 999)}`,
      `+0.${story.int(10, 99)}%`,
      "Gilt 10Y",
      "4.52%",
      "£/$",
      `1.3${story.int(10, 99)}`,
      "Brent",
      `$${story.int(61, 84)}.${story.int(10, 99)}`,
    ),
    ...chrome(
      "menu",
      "Markets",
      "Companies",
      "Economy",
      "Money",
      "Opinion",
      "Insight",
      "My portfolio",
    ),
    ...(story.int(0, 3) > 0 ? chrome("login", "Subscribe", "Sign in") : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} in ${story.pick(["London", "Leeds", "Frankfurt"])}`),
    ...story.date((w) => `${w.weekday} ${w.day} ${w.monthName} ${w.year} ${w.clock}`),
    ...chrome("tools", "Save", "Gift this article", "Aa"),
    ...story.body(
      [
        0.25,
        chrome(
          "related",
          "Recommended",
          story.headline(),
          `${story.headline()} – ${story.pick(["analysis", "video"])}`,
        ),
      ],
      [
        0.5,
        chrome(
          "ticker",
          "Brackwell Fibre PLC",
          "412.0p",
          "+24.8 (6.4%)",
          "52-week range 288.5 – 415.2",
          "Market cap £1.1bn",
          "Prices delayed by 15 minutes",
        ),
      ],
      [
        0.8,
        chrome(
          "newsletter",
          "Before the Bell",
          "What moved overnight and what will move today, by half past six.",
          "Sign up with one click",
        ),
      ],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "paywall",
          "Gift articles: share up to ten a month with people who do not subscribe.",
        )
      : []),
    ...chrome("tags", "Packaging | Interim results | Energy costs"),
    ...chrome("related", "Latest on Companies", ...story.headlines(4)),
    ...chrome("promo", "Promoted content", story.headline(), "Paid for by Castor Wealth"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "legal",
          "Copyright the Ledger Group. All rights reserved. Please do not cut articles and redistribute them by email or post them to the web.",
        )
      : []),
    ...chrome(
      "footer",
      "Support",
      "View site tips",
      "Vulnerability policy",
      "Group subscriptions",
      "Markets data by Quorum",
    ),
  ],
};
