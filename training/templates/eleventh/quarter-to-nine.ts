import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Business daily: tickers with companies after the body, briefings headed by sections, wall text, terms on data delay. */
export const quarterToNine: Template = {
  name: "quarter-to-nine",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "NSH 214.6p −1.2%", "KRST $31.08 +0.4%", "BRW €12.40 unch."),
    ...chrome("menu", "Markets", "Deals", "Work", "Wealth", "Lex talk"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} in London`),
    ...story.date(({ monthShort, day, year, clock }) => `${monthShort} ${day} ${year} ${clock}`),
    ...chrome("share", "X  LinkedIn  Facebook  Copy link"),
    ...chrome("counter", `${story.int(1, 180)}`),
    ...story.body(
      [0.5, chrome("promo", story.headline())],
      [0.7, chrome("ad", "From our advertiser: what 400 finance chiefs told us about cash")],
    ),
    ...chrome(
      "ticker",
      "Prices shown are at least fifteen minutes old and come from Tallyho Data.",
    ),
    ...chrome(
      "related",
      "Up",
      story.headline(),
      "Down",
      story.headline(),
      "Sideways",
      story.headline(),
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "At a quarter to nine each working day, the one number that matters and three that don't.",
    ),
    ...chrome(
      "legal",
      "Nothing on these pages is an offer to buy or sell anything, and those who write here may hold shares in firms they write about, which we ask them to state.",
    ),
    ...chrome("login", "Your firm may already pay for this. Check with your work address."),
    ...chrome("footer", "Nine Publishing", "Advertise", "Syndication", "Accessibility"),
  ],
};
