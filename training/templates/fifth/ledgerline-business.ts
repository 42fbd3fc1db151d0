import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** US business news: quote boxes in the text, watch-now links, pro upsell, delayed-data note. */
export const ledgerlineBusiness: Template = {
  name: "ledgerline-business",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "MARKETS",
      "BUSINESS",
      "INVESTING",
      "TECH",
      "POLITICS",
      "VIDEO",
      "INVESTING CLUB",
      "PRO",
      "LIVESTREAM",
    ),
    ...chrome("search", "Search quotes, news & videos"),
    ...chrome("login", "SIGN IN", "Create free account"),
    ...story.title(),
    ...story.date(
      ({ weekday, monthShort, day, year, clock }) =>
        `PUBLISHED ${weekday.slice(0, 3).toUpperCase()}, ${monthShort.toUpperCase()} ${day} ${year} ${clock} EST`,
    ),
    ...story.byline((author) => author),
    ...chrome("follow", "@in/ledgerline-desk", "WATCH LIVE"),
    ...story.standfirst(),
    ...chrome(
      "ticker",
      "In this article",
      "TLRA",
      `-${story.int(1, 9)}.${story.int(10, 99)} (-${story.int(1, 12)}.${story.int(10, 99)}%)`,
      "Follow your favorite stocks",
      "CREATE FREE ACCOUNT",
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          "WATCH NOW",
          `VIDEO0${story.int(1, 9)}:${story.int(10, 59)}`,
          story.headline(),
          "Squawk Before Dawn",
        ),
      ],
      [0.5, chrome("ad", "stock chart icon", "hide content", "Shares year to date.")],
      [0.75, chrome("related", "Read more Ledgerline news", ...story.headlines(3))],
    ),
    ...chrome(
      "newsletter",
      "Choose Ledgerline as your preferred source on Google and never miss a moment from the most trusted name in business news.",
      "Sign up for free newsletters and get more Ledgerline delivered to your inbox",
      "SIGN UP NOW",
      "Get this delivered to your inbox, and more info about our products and services.",
    ),
    ...chrome(
      "paywall",
      "Ready to trade like the desk? Upgrade to Ledgerline Pro today, 20% off the first year.",
    ),
    ...chrome("related", "Trending Now", ...numbered(story.headlines(5), "\u00a0")),
    ...chrome(
      "footer",
      "Closed Captioning",
      "Digital Products",
      "News Releases",
      "Internships",
      "Ad Choices",
      "Got a confidential news tip? We want to hear from you.",
      "GET IN TOUCH",
    ),
    ...chrome(
      "legal",
      `© ${story.when.year} Ledgerline LLC. All Rights Reserved.`,
      "Data is a real-time snapshot *Data is delayed at least 15 minutes. Global Business and Financial News, Stock Quotes, and Market Data and Analysis.",
    ),
  ],
};
