import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A text-only sports service like old teletext: page numbers, colour keys, results pages above and below. */
export const xzTwelveLeaguesText: Template = {
  name: "xz-twelve-leagues-text",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "P302 TWELVETEXT"),
    ...chrome(
      "menu",
      "301 Index",
      "302 News",
      "303 Results",
      "304 Tables",
      "305 Fixtures",
      "310 Racing",
    ),
    ...chrome(
      "ticker",
      "RESULTS 1/3",
      `Ashby ${story.int(0, 4)} ${story.int(0, 4)} Redness`,
      `(${story.int(0, 2)}) HT`,
      "Att 312",
      `Crake P P Stell`,
      `Low Pell ${story.int(0, 4)} ${story.int(0, 4)} Wexcombe`,
      "Hale 12, 40",
    ),
    ...story.title(),
    ...story.byline((author) => `${author}`),
    ...story.date((w) => `${w.weekday.slice(0, 3)} ${w.dd} ${w.monthShort} ${w.clock}`),
    ...story.body([
      0.5,
      story.int(0, 1) === 1 ? chrome("promo", `${story.headline()} P${story.int(311, 389)}`) : [],
    ]),
    ...chrome(
      "ticker",
      "TABLE",
      "Ashby 14 9 2 3 29",
      "Redness 14 8 4 2 28",
      "Stell 13 5 5 3 20",
      "Crake 14 1 1 12 4",
    ),
    ...chrome(
      "event",
      "TONIGHT",
      "1945 Stell v Ashby",
      "2000 Snooker: L16",
      "2015 Dogs: Carrow Park",
    ),
    ...chrome("related", "NEWS IN BRIEF", ...story.headlines(5)),
    ...chrome("pager", "Next page", "Red: Home", "Green: Racing", "Yellow: TV", "Cyan: Weather"),
    ...chrome("footer", "Twelvetext is a service for people who like it quick"),
  ],
};
