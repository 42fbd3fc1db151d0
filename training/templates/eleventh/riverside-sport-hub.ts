import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Plain sports pages of a paper: fixtures, a rail of headlines without labels, fans' comments, app and alert prose. */
export const riversideSportHub: Template = {
  name: "riverside-sport-hub",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Football", "Rugby", "Cricket", "Racing", "Results"),
    ...chrome(
      "calendar",
      story.pick(["Sat 15:00 Thornbury v Ashdown", "Sun 14:15 Dene v Orm"]),
      "Wed 19:45 Marl v Castleford Rovers",
      "Table",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([`${a} at the stadium`, `From ${a}`])),
    ...story.date(
      ({ weekday, day, monthShort, clock }) => `${weekday} ${day} ${monthShort} ${clock}`,
    ),
    ...chrome("counter", `${story.int(5, 300)}`),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [
        0.45,
        chrome(
          "poll",
          story.pick(["Rate the manager out of ten", "Who should start on Saturday?"]),
        ),
      ],
      [0.7, chrome("promo", story.headline(), story.headline())],
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "app",
      story.pick([
        "Choose your club and we will let you know when something happens.",
        "Scores reach your phone faster than the crowd noise does.",
      ]),
      story.pick(["Turn on alerts", "Choose my club"]),
    ),
    ...chrome(
      "comment",
      `${story.int(5, 300)}`,
      story.reader(),
      `${story.int(2, 58)} minutes ago`,
      story.comment(),
      story.reader(),
      `${story.int(2, 9)} hours ago`,
      story.comment(),
      story.pick(["2 replies", "Show replies"]),
    ),
    ...chrome(
      "podcast",
      story.pick([
        "Extra Time, with two former captains and a groundsman",
        "The Touchline Tapes, part four",
      ]),
    ),
    ...chrome("footer", "Riverside Newspapers", "Fantasy league rules", "18+ Bet responsibly"),
  ],
};
