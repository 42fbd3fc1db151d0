import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An island weekly that puts its paper up by hand: tides, ferry notes, intimations, whist, postal subscription. */
export const sulaHeadTimes: Template = {
  name: "sula-head-times",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "The Sula Head Times",
      "Incorporating the Stromgarth Packet (est. 1894)",
    ),
    ...chrome("menu", "Front page", "Letters", "Intimations", "Small ads", "Ferry", "Shop"),
    ...chrome(
      "ticker",
      `Tides at Port Ellis: HW 0${story.int(1, 9)}:${story.int(10, 59)} (3.${story.int(1, 9)}m)`,
      story.pick([
        "Ferry status: sailing to timetable",
        "Ferry status: liable to disruption at short notice",
      ]),
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Front page > This week > News", "You are here: Home » News"]),
    ),
    ...story.title(),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...story.byline((author) => story.pick([author, `from ${author}`])),
    ...story.body(
      [
        0.5,
        chrome(
          "ad",
          story.pick([
            "MacAskill's of Stromgarth. Coal, gas, wellingtons. Shut Wednesdays.",
            "The Skerra Hotel: high teas from 4.30pm. Dogs by arrangement.",
          ]),
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "related",
      story.pick(["Also in this week's paper", "Other stories", "Elsewhere in the Times"]),
      ...marked(story.pick(["* ", "", "- "]), story.headlines(5)),
    ),
    ...chrome("counter", `This page has been visited ${story.int(120, 2900)} times`),
    ...chrome("share", "Email this story to a friend", "Print version"),
    ...chrome("tags", `Filed in: ${story.pick(["Council, Roads", "Sea", "People"])}`),
    ...chrome(
      "event",
      "Coming up",
      "Whist drive, Ardmore Hall, Friday 7.30pm. Ladies a plate.",
      "Accordion and Fiddle Club, Skerra Hotel, Tuesday",
    ),
    ...chrome(
      "ad",
      "Intimations",
      "RANNOCH - Peacefully at home, after a long life and a short illness. Funeral private. No flowers.",
      "WANTED: hens, any age, good home. Box 44.",
    ),
    ...chrome(
      "comment-form",
      "Letters should be sent to the editor by noon on Tuesday and must carry a name and an address, which can be left out of print if there is a good reason.",
    ),
    ...chrome(
      "newsletter",
      "Have the Times sent to you wherever you have ended up. A year by post costs £78 (overseas £131), or £30 as an electronic copy, which comes on Thursdays once the editor has found her glasses.",
    ),
    ...chrome(
      "legal",
      `© Sula Head Times ${story.when.year}. While every care is taken, the proprietors accept no liability for errors in advertisements or tide tables.`,
    ),
  ],
};
