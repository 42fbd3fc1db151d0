import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A city paper with a paywall: wall text in prose in mid-story, gift note, app promo, cartoon and crossword. */
export const lwWrenfieldObserver: Template = {
  name: "lw-wrenfield-observer",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Subscribe", "Menu", "Sections"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a} | Staff writer`),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} | ${clock}`),
    ...chrome(
      "share",
      "Gift this article",
      story.pick([
        "You have 10 free gifts left this month. Anyone can open one, with no account, for fourteen days.",
        "Copy link",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "paywall",
          story.pick([
            "Local news costs money to make, and this paper has no rich uncle. You have read your last free story of the month. For the next three you pay a dollar, and after that we shall talk.",
            "You are reading this because you are a subscriber. Thank you. Your support put four reporters at city hall this year, where for a while there were none.",
          ]),
        ),
      ],
      [
        0.7,
        chrome(
          "app",
          "It reads better in our app, which is faster, quieter and knows where you left off. Scan the square with your camera.",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} covers the city for the Observer and has been here since the old building. Before that came the night desk in another state and two seasons on a fishing boat. Reach the writer at newsroom@wrenfieldobserver.example or on the bus.`,
    ),
    ...chrome("related", "Most read in Wrenfield", ...counted(story.headlines(4))),
    ...chrome(
      "poll",
      "Today's puzzles",
      "Crossword: the one with the fish",
      "Sudoku: medium, they say",
      "The seven-letter game",
    ),
    ...chrome(
      "footer",
      "Unclaimed refunds",
      "Public notices",
      "Delivery problems",
      "© The Wrenfield Observer Company. All rights reserved. Nothing on this site may be printed again, read out on air or fed to a machine without our leave in writing.",
    ),
  ],
};
