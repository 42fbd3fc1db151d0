import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A cricket site: series breadcrumb, match cards, polls, ball-by-ball teaser sentences and video promos with times between paragraphs. */
export const stumpsAndBails: Template = {
  name: "stumps-and-bails",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Live Scores",
      "Series",
      "Teams",
      "Features",
      "Videos",
      "Stats",
      "Edition AU",
    ),
    ...chrome("breadcrumb", "Inland Shield • 3rd Match • Day 3 • Sundarnagar"),
    ...chrome(
      "ticker",
      "FAL 268 & 304/9d",
      "CST (31.2 ov, T:341) 232 & 88/6",
      "Stumps - Coastal need 253 runs.",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.dd}-${w.monthShort}-${w.year} • ${story.int(1, 23)} hrs ago`),
    ...chrome("comment", `${story.int(1, 90)}`),
    ...story.body(
      [0.25, chrome("promo", `▶ ${story.int(1, 9)}:${story.int(10, 59)} ${story.headline()}`)],
      [0.5, chrome("teaser", story.teaser())],
      [0.75, chrome("promo", story.headline(), `${story.int(2, 14)} Related`)],
    ),
    ...chrome("tags", "Harpreet Deol", "Coastal", "Falcons"),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome("author-bio", `${story.author} is a sub-editor at Stumps & Bails`)),
    ...chrome("poll", "Win Probability", "FAL 91.2%", "DRAW 3.1%", "CST 5.7%"),
    ...chrome("related", "Read Next", ...story.headlines(4)),
    ...chrome("footer", "Terms of Use", "Interest-Based Ads", "Feedback", "© Stumps Sports Media"),
  ],
};
