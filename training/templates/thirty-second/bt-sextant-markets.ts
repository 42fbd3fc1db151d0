import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A markets and money site: quotes, disclosures, premium picks, author positions, broker adverts. */
export const btSextantMarkets: Template = {
  name: "bt-sextant-markets",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "S-500 Fut.",
      `${story.int(4800, 7000)}.25`,
      `${story.pick(["+", "-"])}${story.int(1, 60)}.50 (0.${story.int(10, 99)}%)`,
      "Bitcoin",
      `${story.int(40, 130)},112.00`,
    ),
    ...chrome(
      "menu",
      "My Portfolio",
      "Screeners",
      "Earnings Calendar",
      "Personal Finance",
      "Videos",
      "Upgrade",
    ),
    ...chrome("search", "Quote Lookup", "Recent", "No matching results"),
    ...chrome("tags", story.pick(["Economy", "Retail", "Breaking"])),
    ...story.title(),
    ...story.pick([story.standfirst(), story.standfirst()]),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort}. ${day}, ${year} at ${clock} a.m. ET`,
    ),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "tools",
      "Referenced Symbols",
      `FERN ${story.pick(["▲", "▼"])} ${story.int(0, 9)}.${story.int(10, 99)}%`,
      `BLBW ▲ 3.10%`,
      "Resize text",
      "Gift unlocked article",
    ),
    ...story.body(
      [0.25, chrome("promo", `Read: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "ad",
          "Compare savings rates",
          `Up to ${story.int(3, 5)}.${story.int(10, 95)}% APY`,
          "Partner banks. Rates may change by the time you blink.",
        ),
      ],
      [0.75, chrome("promo", `See also: ${story.headline()}`, `Don't miss: ${story.headline()}`)],
    ),
    ...chrome(
      "author-bio",
      "About the Author",
      `${story.author} writes about companies that make things. ${story.author.split(" ")[0]} owns none of the shares named here and one premium bond.`,
    ),
    ...chrome(
      "legal",
      "Intraday data delayed at least 15 minutes or per exchange requirements. Nothing on this page is advice; if you act on it you do so at your own risk, and past performance tells you nothing about what comes next.",
    ),
    ...chrome("related", "Most Popular", ...story.headlines(5)),
    ...chrome("related", "Partner Content", story.headline(), "By Clearwater Loans"),
    ...chrome("comment", `Read ${story.int(2, 300)} comments`),
    ...chrome(
      "footer",
      "Customer Center",
      "Virtual Stock Exchange",
      "Copyright Policy",
      `Copyright © ${story.when.year} Sextant Markets, Inc. All rights reserved.`,
      "By using this site you agree to the Terms of Use, Privacy Notice and Cookie Notice.",
    ),
  ],
};
