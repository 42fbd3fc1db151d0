import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** South Asian portal: live tickers, "also" headlines between paragraphs, promoted quizzes, long tag row. */
export const cricketCountryPost: Template = {
  name: "cricket-country-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "Stocks 81,204 ▲ 0.4", "Gold 10g 71,900 ▼", "Delhi 38°"),
    ...chrome("language", "हिन्दी", "தமிழ்", "বাংলা"),
    ...chrome("menu", "Home", "Cities", "Cricket", "Cinema", "Exam Results", "Astro"),
    ...chrome("breadcrumb", `Home / Cities / ${story.titleText}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} | Post Network`),
    ...story.date(({ monthShort, dd, year, clock }) => `${monthShort} ${dd}, ${year} ${clock} IST`),
    ...chrome("follow", "Make us your first choice", "Google", "On"),
    ...story.body(
      [0.2, chrome("promo", `Also | ${story.headline()}`)],
      [0.45, chrome("ad", "The page goes on")],
      [0.6, chrome("promo", story.headline())],
      [0.85, chrome("promo", `Explained | ${story.headline()}`)],
    ),
    ...chrome("tags", "local body, heritage, road, public, monsoon"),
    ...chrome("poll", "Play and win: how well do you know your own pin code?"),
    ...chrome("related", "Picked by people, not machines", ...marked("» ", story.headlines(4))),
    ...chrome("related", "Photos", ...story.headlines(2), "Web stories", ...story.headlines(2)),
    ...chrome("newsletter", "The morning dose, free, in your inbox, 7am sharp"),
    ...chrome("footer", "Grievance officer: M. Pillai", "RSS", "Post Network Pvt Ltd"),
  ],
};
