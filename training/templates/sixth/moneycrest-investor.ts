import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A stock-tips site: disclosure paragraphs, "before you buy" pitch prose in mid-article, returns counts, quote boxes, author's holdings. */
export const moneycrestInvestor: Template = {
  name: "moneycrest-investor",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("ticker", "Accessibility Menu", "S&M 500", "5,611", "+0.4%", "JMBO", "$41.20"),
    ...chrome(
      "menu",
      "Our Services",
      "Stock Screener",
      "How to Invest",
      "Retirement",
      "Premium Reports",
    ),
    ...story.title(),
    ...story.byline((a) => `By ${a} – Contributing Analyst`),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year} at ${w.clock}`),
    ...chrome(
      "tools",
      "Key Points",
      "This is one of our free articles, and the paid services may see things another way. Members get the picks, the models and the arguments behind them. Join now",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          "Got $1,000 lying idle? Our analysts have spent the winter arguing over where it should go, and their past choices are up 912% on average. They have settled on ten names. Show me the ten »",
        ),
      ],
      [
        0.55,
        chrome(
          "ticker",
          "NYX: TSSL",
          "Tessellate Semiconductor",
          "Today's Change",
          "(-6.21%) $3.90",
          "Current Price $58.92",
          "Key Data Points",
          "Market Cap $31B",
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "ad",
      "Should you buy stock right now?",
      "Hold on a minute. The company above did not make our new list of ten, and the ones that did could be very large one day. A reader who put a thousand dollars into our pick of June 2005 would be sitting on $841,003 this morning.*",
      `*Returns as of ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome(
          "legal",
          `${story.author} has no position in any of the stocks mentioned. Moneycrest owns and likes Skylark. We tell you such things because our rules say that we must.`,
        )),
    ...chrome(
      "related",
      "Related Articles",
      ...story
        .headlines(4)
        .flatMap((h) => [
          h,
          `${story.when.monthShort} ${story.int(1, 28)}, ${story.when.year} • By ${story.reader()}`,
        ]),
    ),
    ...chrome(
      "footer",
      "Making the world wealthier, mostly.",
      "Market data powered by QuoteHose.",
      "Best Credit Cards",
      "CAPS Community",
    ),
  ],
};
