import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports paper's site: live scores, tables, betting box in prose, fan poll, "next up" list. */
export const gritstoneFootballPost: Template = {
  name: "gritstone-football-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "LIVE",
      `Rovers ${story.int(0, 4)}-${story.int(0, 3)} Town (FT)`,
      `Athletic ${story.int(0, 2)}-${story.int(0, 2)} County (HT)`,
      "United P-P Albion",
    ),
    ...chrome("menu", "Scores", "Fixtures", "Tables", "Transfers", "Tips", "Pink 'Un archive"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a.toUpperCase()} AT THE GROUND`),
    ...story.date(({ clock, day, monthShort }) => `${clock}, ${day} ${monthShort}`),
    ...chrome("share", "Post", "WhatsApp", "Copy link"),
    ...story.body(
      [
        0.2,
        chrome(
          "ad",
          "18+. Please gamble responsibly. Odds correct at time of publication. Our tipster fancies the away side at 11/4 and has been wrong since August.",
        ),
      ],
      [0.5, chrome("promo", story.teaser())],
      [
        0.75,
        chrome(
          "poll",
          "FANS' VOTE",
          "Who was your man of the match?",
          `The keeper ${story.int(2, 20)}%`,
          `The sub ${story.int(30, 60)}%`,
          `The ref ${story.int(1, 9)}%`,
          "Poll closed",
        ),
      ],
    ),
    ...chrome("related", "NEXT UP", story.headline(), story.headline(), story.headline()),
    ...chrome(
      "ticker",
      "League table",
      "1 Castle 31 64",
      "2 Rovers 31 62",
      "3 Town 30 58",
      "Full table",
    ),
    ...chrome(
      "comment",
      `${story.int(40, 800)} comments`,
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
      "See all",
    ),
    ...chrome(
      "newsletter",
      "Team news at 2pm on a Saturday, straight to your phone. No spam, no spin, no VAR.",
    ),
    ...chrome("footer", "Gritstone Sports Media", "Gambling support: call free, any time"),
  ],
};
