import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South Asian island daily: cricket strip, power-cut timetable, exchange rates, letters. */
export const tamraparniLens: Template = {
  name: "tamraparni-lens",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `CRICKET: ${story.pick(["Galle", "Jaffna"])} ${story.int(120, 340)}/${story.int(1, 9)} (${story.int(20, 50)}.${story.int(1, 5)} ov)`,
      `Rs/$ ${story.int(298, 306)}.${story.int(10, 99)}`,
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ clock, day, monthName, year }) =>
        `${day} ${monthName} ${year} ${clock} - ${story.int(0, 6)}`,
    ),
    ...chrome("counter", `${story.int(0, 6)} - ${story.int(140, 2210)}`),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [
        0.5,
        [
          ...(story.int(1, 100) <= 60
            ? chrome(
                "photo-credit",
                story.pick(["The wall of the old fort", "Queues formed before dawn"]),
              )
            : []),
        ],
      ],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "calendar",
          "Power cuts tomorrow",
          "Group A: 8.00am - 9.30am",
          "Group B: 9.30am - 11.00am",
          "Group C: spared",
        )
      : []),
    ...chrome("share", "0 SHARES", "Tweet", "Email"),
    ...chrome(
      "comment-form",
      "COMMENTS",
      "Your name",
      "Your comment",
      "By posting you agree that you alone answer for it.",
      "Submit",
    ),
    ...chrome("related", "Hot topics", ...story.headlines(4), "Editorial", story.headline()),
    ...chrome(
      "footer",
      "Subscriptions: 011 255 5010",
      "Circulation: 011 255 5011",
      "Web: the webmaster",
    ),
  ],
};
