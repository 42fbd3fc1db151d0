import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Scottish district weekly on an old system: indented leftovers, a district diary, church notices, a deaths list. */
export const gullaneRigObserver: Template = {
  name: "gullane-rig-observer",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Home", "News", "Shinty", "Farming", "Diary", "Family Notices", "Archive"),
    ...chrome("search", "Search the Observer", "Go"),
    ...story.title((title) => `${title} — Gullane Rig Observer`),
    ...story.byline((author) => `by ${author}`),
    ...story.date(({ day, month, year }) => `${day}/${month}/${year}`),
    ...chrome(
      "tools",
      ...story.pick([
        ["Print", "A- A A+"],
        ["Text size", "Print this page"],
      ]),
    ),
    ...story.body([0.5, chrome("promo", story.headline())]),
    ...chrome("related", "From the same parish", ...marked("- ", story.headlines(3))),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "event",
          "DISTRICT DIARY",
          "Tues: Women's Guild, Manse Room, 2pm",
          "Wed: Whist, Legion, 7.30pm. Tea provided",
          "Fri: Mobile bank, Square, 11.20 to 11.50",
        )
      : []),
    ...chrome(
      "calendar",
      "Kirk services",
      `Sunday 11am, Rev ${story.pick(["M. Tait", "J. Auld"])}`,
      "Sunday 6pm, Songs of praise",
    ),
    ...chrome(
      "promo",
      "Deaths",
      `BAIN, Isobel (née Watt), ${story.int(71, 98)}, peacefully, Cottage Hospital`,
      `LAIDLAW, Robert, ${story.int(66, 93)}, at home`,
    ),
    ...chrome("comment", `${story.reader()} says:`, story.comment()),
    ...chrome("pager", `« ${story.headline()}`, `${story.headline()} »`),
    ...chrome(
      "footer",
      "The Observer is printed on Wednesdays",
      "Small ads 20p a word",
      "Tel 01632 960 188",
    ),
  ],
};
