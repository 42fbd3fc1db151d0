import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional sports title: fixtures, league table, live scores, fan polls, betting notes, player ratings of other games */
export const mhCountyCricketPinkUn: Template = {
  name: "mh-county-cricket-pink-un",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Town",
      "Athletic",
      "Non-League",
      "Cricket",
      "Fan Zone",
      "Transfer Centre",
      "Podcast",
    ),
    ...chrome(
      "ticker",
      `FT Marling ${story.int(0, 4)}-${story.int(0, 4)} Ashdene`,
      `HT Coldwater ${story.int(0, 3)}-${story.int(0, 3)} Birch Hill`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} ${story.pick(["Chief football writer", "at Seagull Park"])}`),
    ...story.date((d) => `${d.clock} ${d.day} ${d.monthShort} ${d.year}`),
    ...chrome("comment", `${story.int(1, 90)} comments`),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.6, chrome("poll", "Who was your man of the match?", "Vote now in the app")],
      [0.85, chrome("podcast", "LISTEN: The Pink Pod, with all the fallout from Saturday")],
    ),
    ...chrome(
      "calendar",
      "Fixtures",
      "Sat: Thornby v Marling (3pm)",
      "Tue: Harbour v Ashdene (7.45pm)",
    ),
    ...chrome(
      "ticker",
      "League table",
      "P W D L Pts",
      "1 Marling 26 17 5 4 56",
      "2 Ashdene 26 15 6 5 51",
    ),
    ...chrome("ad", "18+. Please bet with your head. Odds correct at time of writing."),
    ...chrome("related", "More Town news", ...story.headlines(5)),
    ...chrome("comment-form", "Log in to join the terrace"),
    ...chrome("footer", "Pink 'Un Online", "Advertise with us", "Match tickets", "Terms"),
  ],
};
