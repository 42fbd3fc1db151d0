import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports site: score centre, odds, video nag lines, fan votes, fixtures at the end. */
export const touchlineLive: Template = {
  name: "touchline-live",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Scores",
      "Football",
      "Cricket",
      "Golf",
      "F1",
      "Darts",
      "Netball",
      "Watch",
      "Bet",
    ),
    ...chrome(
      "ticker",
      "Live Scores",
      "Ellery 1 - 0 Dunmore 34'",
      "Corrie v Ashby P-P",
      "Strathmay 2 - 2 Lisle FT",
    ),
    ...chrome("app", "Get the Touchline app"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, Touchline Live`),
    ...story.date(
      ({ weekday, day, monthName, year, clock }) =>
        `${weekday} ${day} ${monthName} ${year} ${clock}, UK`,
    ),
    ...chrome(
      "audio",
      "Please use Chrome browser for a more accessible video player",
      `${story.int(0, 4)}:${story.int(10, 59)}`,
      "Highlights: the best of the weekend's action",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "menu",
          "Fixtures | Results | Table",
          "Download the Touchline app | Get Touchline TV",
        ),
      ],
      [
        0.5,
        chrome(
          "poll",
          "Who was your star of the show?",
          "Vote",
          "Number 9",
          "Number 14",
          "The referee",
        ),
      ],
      [0.7, chrome("promo", story.headline(), story.headline(), "Transfer Centre LIVE!")],
    ),
    ...chrome(
      "ad",
      "Win £250,000 with Super Six!",
      "Six scores, one jackpot, nothing to pay. Enter before three.",
      "Please gamble responsibly. 18+",
    ),
    ...chrome("ad", "Top odds today", "Ellery 7/4", "Draw 12/5", "Carrick Vale 6/4", "Bet now"),
    ...chrome("related", "Trending", ...story.headlines(5)),
    ...chrome(
      "audio",
      "Latest video",
      `${story.headline()} ${story.int(1, 4)}:${story.int(10, 59)}`,
      `${story.headline()} ${story.int(1, 4)}:${story.int(10, 59)}`,
    ),
    ...chrome(
      "event",
      "Upcoming fixtures",
      "Sat 3pm Dunmore v Corrie",
      "Sat 5.30pm Ashby v Lisle",
      "Sun 2pm Strathmay v Ellery",
    ),
    ...chrome(
      "promo",
      "Stream the biggest moments on WHENEVER with no contract",
      "FIND OUT MORE",
      "Upgrade to Touchline TV",
    ),
    ...chrome(
      "footer",
      "Partners",
      "Touchline Bet",
      "Super Six",
      "Careers",
      "Terms & Conditions",
      "Privacy & Cookies",
      "Privacy Options",
      "Accessibility Information",
      "Contact Us",
      `© ${story.when.year} Touchline`,
    ),
  ],
};
