import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports site: fixtures strip, league table box, betting notice, transfer links between paragraphs. */
export const finalWhistleSport: Template = {
  name: "final-whistle-sport",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome("ticker", "FT Hale 1-0 Marston", "FT Carrow 2-2 Dalby", "LIVE 67' Tavy 0-1 Oxley")
      : []),
    ...chrome("menu", "Scores", "Fixtures", "Tables", "Transfers", "Fantasy"),
    ...chrome("breadcrumb", "Football", ">", story.pick(["Division Two", "Cup", "News"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} at the ground`),
    ...story.date(
      (w) => `${w.weekday.slice(0, 3)} ${w.day} ${w.monthShort} ${w.year} ${w.clock} BST`,
    ),
    ...chrome("counter", `${story.int(10, 900)} comments · ${story.int(100, 9000)} reactions`),
    ...story.body(
      [0.3, chrome("promo", story.headline(), story.headline())],
      [
        0.52,
        chrome(
          "poll",
          "Player of the match?",
          story.pick(["Cast your vote by midnight", "Voting has closed"]),
        ),
      ],
      [
        0.76,
        chrome(
          "ad",
          "Bet £10 get £30 in free bets. New customers only. 18+. Please gamble responsibly. T&Cs apply.",
        ),
      ],
    ),
    ...chrome("related", "Around the grounds", ...story.headlines(4)),
    ...(story.int(1, 4) > 1
      ? chrome("podcast", "The Added Time podcast: why nobody can take a corner any more. 48 mins")
      : []),
    ...(story.int(1, 4) > 1
      ? chrome(
          "ticker",
          "P W D L Pts",
          "1 Marbury 40 24 9 7 81",
          "2 Hale 40 23 8 9 77",
          "View full table",
        )
      : []),
    ...chrome("tags", "Football · Division Two · Match reports"),
    ...chrome(
      "comment",
      "Fan reaction",
      story.reader(),
      story.comment(),
      `👍 ${story.int(2, 70)}`,
      story.reader(),
      story.comment(),
      `👍 ${story.int(2, 70)}`,
    ),
    ...(story.int(1, 4) > 1
      ? chrome("app", "Goals as they go in. The Final Whistle app is free on both stores.")
      : []),
    ...chrome(
      "legal",
      "Odds are correct when published and may change. If gambling has stopped being fun, free and confidential help is available at any hour.",
    ),
    ...chrome("share", "Share this match report"),
    ...chrome(
      "footer",
      "Contact the sports desk",
      "Sitemap",
      "Cookies",
      `© FW Sport ${story.when.year}`,
    ),
  ],
};
