import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports site: scores ribbon, fixtures, odds with warnings, table, fan opinion, fantasy. */
export const btTerraceEnd: Template = {
  name: "bt-terrace-end",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- ", subhead: "### " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "FT",
      `Rovers ${story.int(0, 4)} - ${story.int(0, 4)} Athletic`,
      `${story.int(1, 90)}'`,
      `Town ${story.int(0, 2)} - ${story.int(0, 2)} Vale`,
      "19:45",
      "Wanderers v Star",
    ),
    ...chrome(
      "menu",
      "Scores",
      "Tables",
      "Transfers",
      "Cricket",
      "Racing",
      "Fantasy",
      "Terrace TV",
      "Bet",
    ),
    ...chrome("breadcrumb", story.pick(["Football > Highland Division", "Sport > More"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} at the ground`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...chrome("comment", `Have your say (${story.int(0, 400)})`),
    ...chrome(
      "tools",
      "Please use a browser that can play video to see this clip",
      `1:${story.int(10, 59)}`,
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `Watch: ${story.headline()}`,
          "Get the Terrace End app for goals as they go in",
        ),
      ],
      [
        0.65,
        chrome(
          "ad",
          `Bet £10, get £${story.int(20, 60)} in free bets. 18+ new customers only. Terms apply. When the fun stops, so should you.`,
        ),
      ],
    ),
    ...chrome(
      "ticker",
      "As it stands",
      "1 Harbour Rovers 28 61",
      "2 Dyce Juniors 28 57",
      "3 Cove Thistle 27 50",
      "View full table",
    ),
    ...chrome(
      "calendar",
      "Next up",
      `Sat ${story.int(1, 28)} ${story.when.monthShort}: Star v Rovers (15:00)`,
      "Add to my calendar",
    ),
    ...chrome(
      "poll",
      "Who was your player of the match?",
      ...story.pick([
        ["The keeper", "The dog"],
        ["Okafor", "Petrie", "Moir"],
      ]),
      "Vote",
      `${story.int(200, 9000)} votes`,
    ),
    ...chrome(
      "comment",
      ...[story.reader(), story.comment(), `Up ${story.int(0, 90)} Down ${story.int(0, 30)}`],
    ),
    ...chrome("related", "Gossip and rumours", ...marked("→ ", story.headlines(4))),
    ...chrome("ad", "Fantasy Gaffer", "Pick eleven players you can't stand and win a holiday"),
    ...chrome(
      "footer",
      "Safer gambling",
      "Modern slavery statement",
      "Work for us",
      `Terrace End ${story.when.year}. Data by Clatter Sports.`,
    ),
  ],
};
