import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports site: live ticker with scores on lines of their own, league table at the side, odds, transfer promos, age gate. */
export const touchlineLiveScores: Template = {
  name: "touchline-live-scores",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "LIVE",
      "Saltmarket City",
      "2",
      "Otterburn Utd",
      "0",
      "67'",
      "FT",
      "Carrick",
      "1",
      "Northgate",
      "1",
    ),
    ...chrome(
      "menu",
      "Scores",
      "Fixtures",
      "Tables",
      "Transfers",
      "Fantasy",
      "Women",
      "TV Guide",
      "Betting",
    ),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year} ${w.clock} BST`),
    ...story.body(
      [0.2, chrome("promo", story.pick([story.headline(), `🔴 LIVE: ${story.headline()}`]))],
      [0.45, chrome("promo", `Transfer Centre | ${story.int(20, 300)} updates`, story.headline())],
      [
        0.6,
        chrome(
          "ad",
          "Saltmarket City 6/4  Draw 11/5  Otterburn Utd 2/1",
          "18+ | Please gamble responsibly",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "ticker",
      "Table",
      "Pos Team P GD Pts",
      "1 Wexley Town 28 +21 57",
      "2 Dunmarsh Rovers 28 +18 56",
      "3 Harbour FC 27 +9 49",
      "Full table",
    ),
    ...chrome("app", "Get goal alerts in the Touchline app"),
    ...chrome(
      "related",
      "Latest",
      ...story.headlines(6).flatMap((h) => [`${story.int(1, 59)}m`, h]),
    ),
    ...chrome(
      "consent",
      "You must be 18 or over to see odds on this page. We and our 214 partners store and read information on a device, such as unique IDs in cookies, to process personal data. You may accept or manage your choices by clicking below.",
      "Accept all",
      "Manage settings",
    ),
    ...chrome("footer", "Fancy writing for us?", "Contact the matchday desk", "© Touchline Live"),
  ],
};
