import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US Catholic diocesan paper: Mass times, collection, Spanish version, obituaries of clergy. */
export const hillcrestDiocesanObserver: Template = {
  name: "hillcrest-diocesan-observer",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("language", "Español", "English"),
    ...chrome("site-name", "The Hillcrest Observer"),
    ...chrome("menu", "Parishes", "Schools", "Vocations", "Obituaries", "Submit news", "e-Edition"),
    ...chrome(
      "calendar",
      `Mass for shut-ins: Sundays 8:30 a.m., Channel ${story.int(4, 40)}`,
      story.pick(["Saint of the day: Isidore", "Ordinary Time"]),
    ),
    ...story.title(),
    ...story.byline((author) => story.pick([`By ${author} | Observer staff`, `By ${author}`])),
    ...story.date(({ year, day, monthName }) => `${monthName} ${day}, ${year}`),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick([
            `RELATED: ${story.headline()}`,
            `Read more: ${story.headline()} | ${story.headline()}`,
          ]),
        ),
      ],
      [
        0.5,
        story.int(0, 1) === 1
          ? chrome(
              "donation",
              story.pick([
                "The Bishop's Annual Appeal is at 71 percent of its goal. Envelopes are in the pew.",
                "Your parish is assessed $14 a household for this newspaper. Thank you for opening it.",
              ]),
            )
          : [],
      ],
    ),
    ...chrome("share", "PRINT", "EMAIL", "SHARE"),
    ...chrome("related", story.pick(["Recent headlines", "Around the diocese"])),
    ...story.repeat(story.int(3, 4), () => chrome("related", story.headline())),
    ...chrome(
      "event",
      story.pick([
        "Fish fry, St. Brendan's, Friday 4–7 p.m., carry-outs",
        "Blood drive, parish hall",
      ]),
      story.pick([
        "Marriage preparation weekend; register by the 10th",
        "Pilgrimage: three seats left on the bus",
      ]),
    ),
    ...chrome(
      "ad",
      story.pick([
        "Kowalczyk & Sons Funeral Home: a family serving families",
        "Religious gifts, First Communion veils, repairs to rosaries",
      ]),
    ),
    ...chrome(
      "legal",
      `To report abuse of a minor, call the victim assistance coordinator at 555-014${story.int(0, 9)} and your county sheriff.`,
    ),
    ...chrome(
      "footer",
      "Advertising rates",
      "Deadlines",
      "Staff",
      "Member, Association of Church Press",
    ),
  ],
};
