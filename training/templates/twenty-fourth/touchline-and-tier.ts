import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports site: score ticker, odds, edition switch, transfer notices, follow-topic prompts, ranked reads. */
export const touchlineAndTier: Template = {
  name: "touchline-and-tier",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "FT Carrow 2-0 Holme",
      "HT Weston 1-1 Lark",
      `${story.int(12, 20)}:45 Ravel v Trent`,
      "View all fixtures",
    ),
    ...chrome("menu", "Scores", "Football", "Cricket", "F1", "Rugby U", "Tennis", "Betting"),
    ...chrome("language", "Edition:", "UK", "US", "India"),
    ...story.title(),
    ...story.byline(
      (a) => `${a}, ${story.pick(["Chief writer", "Staff Writer", "Correspondent"])}`,
    ),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}, ${w.clock}`),
    ...chrome("share", "Open Extended Reactions"),
    ...story.body(
      [
        0.25,
        chrome(
          "related",
          story.pick(["Editor's Picks", "TOP STORIES"]),
          ...story.headlines(2),
          "1 Related",
        ),
      ],
      [0.6, chrome("sponsor", "18+. Gamble responsibly. Odds correct at time of publication.")],
    ),
    ...chrome("follow", "Follow topics to personalise your feed", "Football", "League Two"),
    ...chrome("comment", `Comments ${story.int(0, 310)}`),
    ...chrome(
      "related",
      ...story.pick([["Most read in Sport"], []]),
      ...numbered(story.headlines(5), ". "),
    ),
    ...chrome(
      "newsletter",
      "Daily Boot: transfer gossip, results and one good joke by 8am.",
      "Subscribe",
    ),
    ...chrome("footer", "Terms", "Cookie preferences", "Responsible gambling", "Work for us"),
  ],
};
