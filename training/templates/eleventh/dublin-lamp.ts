import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Irish online paper: reader poll, tips in prose, liveblog links and comment counts, share with numbers. */
export const dublinLamp: Template = {
  name: "dublin-lamp",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "The Lamp", "Fact check", "Sport", "Money Diaries", "Gaeilge"),
    ...chrome("counter", `${story.int(1000, 99000)} Views`, `${story.int(0, 120)}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ clock, day, monthShort, year }) => `${clock}, ${day} ${monthShort} ${year}`),
    ...story.byline((a) => a),
    ...chrome("share", `Share ${story.int(3, 90)}`, "Tweet", `Email ${story.int(1, 9)}`),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "poll",
          story.pick(["Have you ever done the same?", "Is it a good idea, do you think?"]),
          `Yes (${story.int(100, 4000)})`,
          `No (${story.int(100, 4000)})`,
          `Ask me next week (${story.int(10, 900)})`,
        ),
      ],
    ),
    ...chrome(
      "donation",
      "There is no gate on this page, and there never has been. What stands in its place is 6,204 people who each put in the price of a pint once a month and let the rest of the country drink free.",
      "Stand your round",
    ),
    ...chrome("tags", "boglands", "courts", "tillage"),
    ...chrome(
      "related",
      story.headline(),
      `${story.int(2, 23)} hrs ago`,
      story.headline(),
      `${story.int(2, 23)} hrs ago`,
    ),
    ...chrome(
      "comment",
      `${story.int(9, 120)}`,
      story.reader(),
      "Favourite",
      story.comment(),
      `${story.int(1, 90)}`,
      story.reader(),
      "Favourite",
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      "It's your room, so wipe your feet. Play the ball and not the man, and leave the lawyers out of it.",
    ),
    ...chrome("related", "Now, now", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Lamp Media",
      "Switch to desktop",
      "Whatever befalls you on this site befalls you under Irish law.",
    ),
  ],
};
