import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A sports site: scores strip, tables, fixtures, betting note, podcast plug. */
export const pennyfarthingSportsGazette: Template = {
  name: "pennyfarthing-sports-gazette",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "FT",
      story.pick(["Rovers 1 Athletic 1", "City 0 Albion 4", "United 2 Wanderers 2"]),
      "HT",
      "County 1 Town 0",
    ),
    ...chrome("menu", "Scores", "Fixtures", "Tables", "Transfers", "Rugby", "Cricket", "Fantasy"),
    ...story.title(),
    ...story.byline(),
    ...chrome(
      "author-bio",
      story.pick(["Chief Football Writer", "At the ground", "Sports Reporter"]),
    ),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year}, ${clock} BST`),
    ...chrome("comment", `${story.int(4, 777)} Comments`),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("related", ...story.headlines(story.int(1, 2)))],
      [
        0.7,
        chrome(
          "podcast",
          story.pick([
            "Listen: The Pennyfarthing Podcast looks back on the weekend",
            "Subscribe to our podcast for reaction to every match",
          ]),
        ),
      ],
    ),
    ...chrome(
      "poll",
      "Rate the players",
      "Who was your man of the match?",
      "Vote",
      "Closes in 2 days",
    ),
    ...chrome(
      "ad",
      "18+. Please gamble responsibly.",
      story.pick(["Bet £10, get £20 in free bets", "Best odds on the weekend's ties"]),
    ),
    ...chrome(
      "related",
      "Top stories",
      ...story.headlines(4),
      "Around the grounds",
      ...story.headlines(3),
    ),
    ...chrome("footer", "Help & FAQs", "Get the app", "Careers"),
  ],
};
