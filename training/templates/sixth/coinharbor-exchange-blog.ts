import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A crypto exchange's "news" section stuffed with copied stories: title twice, campaign banners with bonuses, token prices, link lists in three columns. */
export const coinharborExchangeBlog: Template = {
  name: "coinharbor-exchange-blog",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "CoinHarbor",
      "Buy Crypto",
      "Futures 100x",
      "Earn",
      "Learn",
      "Sign up and claim 5,000 USDT",
    ),
    ...chrome("breadcrumb", `Current page:CoinHarbor>Knowledge>${story.titleText}`),
    ...story.title((t) => `${t}-CoinHarbor`),
    ...story.title(),
    ...story.date((w) => `Release time:${w.year}-${w.mm}-${w.dd} ${w.clock}`),
    ...chrome("counter", `Views:${story.int(100, 99999)}  Collections:${story.int(0, 99)}`),
    ...story.body(
      [0.3, chrome("ticker", "BTC/USDT 67,182.4 +1.2%", "ETH/USDT 3,310.8 -0.4%")],
      [0.6, chrome("promo", story.headline())],
      [
        0.8,
        chrome("ad", "New users: complete three tasks and win a mystery box worth up to 888 USDT"),
      ],
    ),
    ...chrome("share", `Support(${story.int(0, 999)})  Oppose(${story.int(0, 99)})`),
    ...chrome("pager", `Last article: ${story.headline()}`, `Next article: ${story.headline()}`),
    ...chrome("related", "Popular reading", ...marked("· ", story.headlines(6))),
    ...chrome("related", "Random articles", ...marked("· ", story.headlines(6))),
    ...chrome(
      "legal",
      "Risk warning: digital assets are volatile. The content is for reference only and is not investment advice.",
    ),
  ],
};
