import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An evening paper's mobile dump: teasers of one sentence strewn without marks, sponsor's competition, WhatsApp invitation in prose. */
export const lwEveningPlainDealerUk: Template = {
  name: "lw-evening-plain-dealer-uk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...story.title(),
    ...chrome("share", "Share this", "0"),
    ...story.standfirst(),
    ...story.byline((a) => `${a.toUpperCase()}`),
    ...story.date(({ clock, day, monthName }) => `Updated ${clock} on ${day} ${monthName}`),
    ...story.body(
      [
        0.15,
        chrome(
          "follow",
          "Did you know that you can have our top stories on your phone? Join our channel, mute it at night and leave whenever you like.",
        ),
      ],
      [0.4, chrome("teaser", story.teaser())],
      [0.6, chrome("ad", "Advertisement", "Scroll on for the rest")],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "sponsor",
      "Win a year of dinners",
      `We have teamed up with the Copper Pan to give one reader a table for two every month until next ${story.when.monthName}. To be in with a chance, tell us which vegetable is hidden in today's crossword and send your answer on a postcard. Entrants must be 18 or over, staff and their families may not enter, and the editor's decision is final.`,
    ),
    ...chrome(
      "poll",
      "TODAY'S QUESTION",
      story.pick(["Would you pay to drive into town?", "Is it too early for mince pies?"]),
      "Vote YES by texting PD1 to 60990",
      "Vote NO by texting PD2 to 60990",
      "Texts cost 50p plus your usual rate",
      `YESTERDAY: Yes ${story.int(20, 50)}% No ${story.int(50, 80)}%`,
    ),
    ...chrome("related", ...numbered(story.headlines(5), " ")),
    ...chrome("footer", "Back to top"),
  ],
};
