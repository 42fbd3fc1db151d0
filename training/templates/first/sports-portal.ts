import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports portal: score strip, league menus, odds, fixtures and unlabelled promos. */
export const sportsPortal: Template = {
  name: "sports-portal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Football",
      "Cricket",
      "Rugby Union",
      "Tennis",
      "Golf",
      "Boxing",
      "F1",
      "More",
    ),
    ...chrome("menu", "Home", "Scores & Fixtures", "Tables", "Transfers", "All Teams", "Gossip"),
    ...chrome(
      "ticker",
      "FT",
      "Brayhaven",
      "3",
      "Stonefield",
      "4",
      "FT",
      "Carnholt City",
      "1",
      "Corrie",
      "1",
      "Live",
      "Kelder",
      "0",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, Northern correspondent`),
    ...story.date(
      ({ day, monthShort, year, clock }) => `${day} ${monthShort} ${year}, ${clock} GMT`,
    ),
    ...chrome("share", "Open Extended Reactions"),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [
        0.4,
        chrome(
          "sponsor",
          "Bet 10 get 30 in free bets. New customers only. 18+. T&Cs apply. BeGambleWise.example",
        ),
      ],
      [
        0.6,
        chrome("promo", `- ${story.headline()}`, `- ${story.headline()}`, `- ${story.headline()}`),
      ],
    ),
    ...chrome("app", "Get all the goals on your phone: download the TouchLine app for free."),
    ...chrome(
      "poll",
      "Who was the player of the match?",
      "Okello 41%",
      "Pell 33%",
      "Fenner 26%",
      `${story.int(1, 9)},204 votes`,
    ),
    ...chrome(
      "calendar",
      "Upcoming fixtures",
      "Sat 30 Sep",
      "Stonefield v Kelder",
      "15:00",
      "Sun 1 Oct",
      "Corrie v Brayhaven",
      "16:30",
    ),
    ...chrome("related", "TOP HEADLINES"),
    ...story.repeat(7, () =>
      chrome("related", story.headline(), `${story.int(2, 22)}h`, story.reader()),
    ),
    ...chrome("related", "Around the ground", "Highlights: Watch all seven goals", "2:14"),
    ...chrome("footer", "Terms of Use", "Privacy Policy", "Interest-Based Ads", "Contact"),
    ...chrome("legal", "© TouchLine Enterprises, Inc. All rights reserved."),
  ],
};
