import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A markets site: ticker strip, movers table, disclaimers in prose, analyst newsletter. */
export const anvilAndIndexMarkets: Template = {
  name: "anvil-and-index-markets",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Anvil 100 ${story.int(7000, 8900)}.${story.int(10, 99)} -0.${story.int(10, 90)}%`,
      `Copper $${story.int(3, 5)}.${story.int(10, 99)}`,
      `Oil $${story.int(60, 90)}.${story.int(10, 99)}`,
      `£1 = $${story.int(1, 1)}.${story.int(20, 36)}`,
    ),
    ...chrome("menu", "Markets", "Personal finance", "Funds", "Crypto", "Watchlist"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ clock, dd, monthShort, year }) => `${dd} ${monthShort} ${year}, ${clock} GMT`),
    ...chrome("share", "Share", "Add to watchlist"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "The Closing Bell lands at 5.15pm. Six charts, no shouting.",
          "Get it free",
        ),
      ],
      [
        0.45,
        chrome(
          "ticker",
          `Fenwick Mining ${story.int(110, 400)}.${story.int(1, 9)}p`,
          `+${story.int(1, 6)}.${story.int(1, 9)}%`,
          "1D 1W 1M 1Y",
        ),
      ],
      [0.65, chrome("promo", `More: ${story.headline()}`)],
    ),
    ...chrome(
      "ticker",
      "Biggest risers",
      `Fenwick Mining ${story.int(110, 400)}p +${story.int(3, 9)}.${story.int(1, 9)}%`,
      `Lodestar ${story.int(40, 90)}p +${story.int(2, 5)}.${story.int(1, 9)}%`,
      "Biggest fallers",
      `Pym Retail ${story.int(10, 70)}p -${story.int(5, 19)}.${story.int(1, 9)}%`,
    ),
    ...chrome(
      "legal",
      "Shares fall as well as rise, and you could lose what you put in. Nothing on this site is advice. If you are unsure, speak to somebody who is paid to be sure.",
    ),
    ...chrome("related", "Editor's picks", ...story.headlines(story.int(2, 4))),
    ...chrome(
      "promo",
      "Share tips",
      "Buy: Thornback Water",
      "Hold: Gellatly Foods",
      `Sell: ${story.pick(["Vantage Gyms", "Moss Media"])}`,
    ),
    ...chrome(
      "footer",
      "Prices delayed by 15 minutes",
      "Data by Tickertape Ltd",
      "Cookie settings",
    ),
  ],
};
