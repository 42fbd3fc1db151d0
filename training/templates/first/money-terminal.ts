import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A finance site: quotes, key points labels, watch list, disclosures and delayed-data notice. */
export const moneyTerminal: Template = {
  name: "money-terminal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "MARKETS", "BUSINESS", "INVESTING", "TECH", "WATCHLIST", "PRO", "LIVESTREAM"),
    ...chrome("search", "Search quotes, news & videos"),
    ...chrome(
      "ticker",
      "MER100 7,344.45 -3.10 (-0.04%)",
      "COPPER 4.12 +2.4%",
      "CRUDE 78.20 -1.10",
      "10-YR 3.41%",
    ),
    ...chrome("follow", "CREATE FREE ACCOUNT"),
    ...story.title(),
    ...story.date(
      ({ weekday, monthShort, day, year, clock }) =>
        `PUBLISHED ${weekday.slice(0, 3).toUpperCase()}, ${monthShort.toUpperCase()} ${day} ${year} ${clock} EDT`,
    ),
    ...story.byline((author) => `${author} @tickerdesk`),
    ...chrome(
      "share",
      "WATCH NOW",
      "Share Article via Facebook",
      "Share Article via Twitter",
      "Share Article via Email",
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "ticker",
          "In this article",
          "RDLD",
          "+1.12 (+5.80%)",
          "FARM.M",
          "-4.40 (-14.02%)",
          "Follow your favorite stocks",
        ),
      ],
      [0.6, chrome("promo", `In Depth: ${story.headline()}`)],
    ),
    ...chrome("legal", "Disclosure: The author owns no shares in any company named."),
    ...chrome(
      "sponsor",
      "Paid content",
      "These five savings accounts beat inflation. See who qualifies.",
      "Learn more with a licensed advisor near you",
    ),
    ...chrome("related", "TRENDING NOW"),
    ...story.repeat(5, () => chrome("related", story.headline())),
    ...chrome("related", "Read More In Equities", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Sign up for free newsletters and get more delivered to your inbox",
      "SIGN UP NOW",
      "Get this delivered to your inbox, and more info about our products and services.",
    ),
    ...chrome(
      "legal",
      "Data is a real-time snapshot *Data is delayed at least 15 minutes. Global Business and Financial News, Stock Quotes, and Market Data and Analysis.",
      "Market Data Terms of Use and Disclaimers",
    ),
    ...chrome(
      "footer",
      "Licensing & Reprints",
      "Councils",
      "Join the Panel",
      "Closed Captioning",
      "News Releases",
      "Internships",
      "Ad Choices",
    ),
  ],
};
