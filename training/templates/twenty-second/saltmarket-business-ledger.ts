import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A business daily: tickers and prices, key points label, live data notes, recommended with section names. */
export const saltmarketBusinessLedger: Template = {
  name: "saltmarket-business-ledger",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `MKT 100 ${story.int(6000, 9000)} ▲ 0.${story.int(1, 9)}%`,
      `Oil $${story.int(60, 99)}.${story.int(10, 99)} ▼`,
      "Quotes delayed by 15 minutes",
    ),
    ...chrome("menu", "Markets", "Companies", "Economy", "Wealth", "Data", "Sign in"),
    ...chrome("breadcrumb", story.pick(["Companies | Retail", "Markets / Commodities", "Economy"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date((when) => `${when.day} ${when.monthShort} ${when.year} ${when.clock} GMT`),
    ...chrome("reading-time", story.pick(["3 min read", "Reading time: 4 minutes", "4 minutes"])),
    ...chrome("tools", "Add to myLedger", "Unlock gift article", "Print this page"),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "related",
          story.pick(["Recommended", "Editor's choice"]),
          `Markets — ${story.headline()}`,
          `Opinion — ${story.headline()}`,
        ),
      ],
      [0.6, chrome("ad", "Advertisement", story.pick(["Close", "Why am I seeing this?"]))],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "newsletter",
          "Opening Bell: our email before the market opens.",
          "Please tick to confirm you are over 18",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "The value of investments can fall as well as rise. Nothing on this page is advice. Prices are supplied by third parties and may be late or wrong.",
    ),
    ...chrome(
      "legal",
      story.pick(["Reuse this content", "Buy licensing rights", "Reprints and permissions"]),
    ),
    ...chrome(
      "related",
      "Follow the topics in this article",
      story.pick(["Retail", "Shipping", "Energy"]),
      story.pick(["Inflation", "Banks"]),
      "Add to myLedger",
    ),
    ...chrome("comment", `Comments ${story.int(1, 300)}`),
    ...chrome("related", "Up next"),
    ...story.repeat(3, () => chrome("related", story.headline(), `${story.int(2, 23)} hours ago`)),
    ...chrome(
      "footer",
      "Support",
      "View site tips",
      "Group subscriptions",
      "Share tips securely",
      `© Saltmarket Media ${story.when.year}`,
    ),
  ],
};
