import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A coastal weekly: tide and weather box, inline headline links, letters and notices boxes, phone numbers of the desk. */
export const brackwaterArgusTideline: Template = {
  name: "brackwater-argus-tideline",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Brackwater Argus"),
    ...(story.int(1, 100) <= 60
      ? chrome("menu", "Home", "Latest", "Lifeboat & Harbour", "Sport", "Letters", "Notices")
      : []),
    ...chrome(
      "breadcrumb",
      `Home > ${story.pick(["News", "Harbour", "Sport", "Life"])} > ${story.pick(["Brackwater", "Coast", "County"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words: ${author}`),
    ...story.date(
      ({ clock, day, monthName, weekday, year }) =>
        `${weekday} ${day} ${monthName} ${year}, ${clock}`,
    ),
    ...chrome(
      "ticker",
      "Tides today",
      `High ${story.int(5, 6)}.${story.int(10, 59)}am (${story.int(3, 5)}.${story.int(1, 9)}m)`,
      `Low ${story.int(11, 12)}.${story.int(10, 59)}am (${story.int(0, 1)}.${story.int(1, 9)}m)`,
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.45,
        [
          ...(story.int(1, 100) <= 60
            ? chrome(
                "ticker",
                `Harbour cam: ${story.pick(["calm", "choppy"])}, wind ${story.pick(["NW", "SW", "E"])} ${story.int(2, 8)}`,
              )
            : []),
        ],
      ],
      [0.6, chrome("promo", `Also today: ${story.headline()}`, `Also today: ${story.headline()}`)],
      [0.8, chrome("promo", "In brief", story.headline(), story.headline())],
    ),
    ...chrome(
      "share",
      ...story.pick([["Share this story", story.pick(["Email", "Copy the link"])], ["Pass it on"]]),
    ),
    ...chrome("related", "Read next", ...story.headlines(story.int(2, 4))),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "contact",
          "Got a story?",
          "Ring the newsdesk on 01632 960 210",
          "or write to 4 Net Loft Yard, Brackwater",
        )
      : []),
    ...(story.int(1, 100) <= 50
      ? chrome(
          "event",
          "Round the harbour this week",
          "Friday: quiz, Lobster Pot, 8pm",
          `Saturday: ${story.pick(["jumble sale", "plant sale"])}, Mission Hall, 10am to noon, entry 50p`,
          "Sunday: tide-pool walk, meet at the slip",
        )
      : []),
    ...story.repeat(story.int(2, 4), () =>
      chrome("comment", story.reader(), `${story.int(2, 23)}h`, story.comment()),
    ),
    ...chrome(
      "footer",
      `© ${story.when.year} Argus of Brackwater Ltd`,
      "Registered at 4 Net Loft Yard",
    ),
  ],
};
