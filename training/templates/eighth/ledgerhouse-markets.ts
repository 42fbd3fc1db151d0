import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An investing site: tickers, a risk notice of several paragraphs, disclosure of holdings, premium picks as prose. */
export const ledgerhouseMarkets: Template = {
  name: "ledgerhouse-markets",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "FTX 250 19,412.08 ▲ 0.31%",
      `USD/GBP 0.78${story.int(10, 99)} ▼`,
      `BRENT ${story.int(68, 91)}.${story.int(10, 99)}`,
      "Data delayed at least 15 minutes",
    ),
    ...chrome("menu", "Markets · Funds · Ideas · Tools · My watchlist"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `${author} | ${story.pick(["Markets correspondent", "Contributor"])}`,
    ),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock} GMT`),
    ...chrome("reading-time", `${story.int(2, 5)} minute read`),
    ...story.body(
      [
        0.35,
        chrome(
          "paywall",
          story.pick([
            "Members saw this coming: our model portfolio moved out of the sector in November. See what it holds now with a 30-day trial.",
            "Want the number behind the story? Ledgerhouse Plus gives you 20 years of accounts for 9,000 companies, with footnotes that somebody has read.",
          ]),
        ),
      ],
      [0.7, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "legal",
      story.pick([
        "At the time of writing the author held no shares in any company named in this article and had no plans to buy any within 72 hours. The article was written without payment from anyone other than Ledgerhouse.",
        "Disclosure: the writer owns units in a tracker fund that may hold some of the companies mentioned. Ledgerhouse has a dealing policy, which can be read on request.",
      ]),
    ),
    ...chrome(
      "legal",
      "This article is for information only and is not a recommendation to buy or sell. The value of investments can go down as well as up, and you may get back less than you put in. Past performance is no guide to the future. Tax treatment depends on your circumstances and may change. If you are unsure, speak to an adviser.",
      "Prices are supplied by third parties and we do not promise that they are right.",
    ),
    ...chrome(
      "newsletter",
      "The Opening Bell",
      story.pick([
        "Before the market opens, one page on what happened overnight and why you needn't panic.",
        "Join 88,000 readers who start the day with our note. It's short, dry and free.",
      ]),
      "Work email",
      "I agree to receive offers",
    ),
    ...chrome("related", story.pick(["Most read in Markets", "Ideas"])),
    ...story.repeat(story.int(3, 5), () =>
      chrome("related", `${story.headline()} — ${story.teaser()}`),
    ),
    ...chrome(
      "footer",
      "Ledgerhouse Ltd is authorised as a publisher and does not give personal advice.",
      "Cookie settings",
      "Modern slavery statement",
    ),
  ],
};
