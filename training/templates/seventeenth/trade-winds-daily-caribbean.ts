import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean daily: lotto results, obits, "like this story?" tip jar, government notices, callers' poll. */
export const tradeWindsDailyCaribbean: Template = {
  name: "trade-winds-daily-caribbean",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Trade Winds Daily", "Read it before the breeze drops"),
    ...chrome(
      "menu",
      "Local",
      "Regional",
      "Court",
      "Cricket",
      "Carnival",
      "Letters",
      "E-Paper",
      "Barbs & Brickbats",
    ),
    ...chrome(
      "calendar",
      `Lotto: ${story.int(1, 9)}-${story.int(10, 15)}-${story.int(16, 22)}-${story.int(23, 30)}-${story.int(31, 36)} PB ${story.int(1, 10)}`,
      story.pick(["Hurricane season: day 94", "Sahara dust: moderate"]),
    ),
    ...story.title(),
    ...story.byline((a) => story.pick([`${a}`, `by ${a.toUpperCase()}`])),
    ...story.date(
      ({ weekday, day, monthName, year }) =>
        `Article by | ${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...story.body(
      [0.3, chrome("promo", story.teaser())],
      [
        0.55,
        chrome(
          "ad",
          story.pick([
            "Brathwaite's Hardware: plywood, batteries, and advice",
            "Sale! All fans must blow.",
          ]),
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "donation",
      "If you read this standing in a queue, in a maxi or at your desk when the boss was out, we are glad to have kept you company.",
      "The Daily is free because somebody's aunt in Brooklyn pays for it. Be that aunt. Five dollars US keeps one reporter on the road for a day, and two keep her dry.",
    ),
    ...chrome(
      "poll",
      "Question of the day",
      story.pick(["Should the last bus run later?", "Was it a fair result on Sunday?"]),
      "Yes",
      "No",
      "Steups",
      `${story.int(80, 900)} callers so far. Lines close at 8 p.m.`,
    ),
    ...chrome("related", "See also", ...marked("> ", story.headlines(3))),
    ...chrome(
      "comment",
      "Facebook comments",
      `${story.reader()} ${story.comment()}`,
      `${story.reader()} ${story.comment()}`,
      "Facebook Comments Plugin",
    ),
    ...chrome(
      "calendar",
      "Notice: the Licensing Authority will be closed for cleaning, and after that for Easter.",
    ),
    ...chrome(
      "footer",
      "Trade Winds Publishing Ltd, Wharf Road",
      "Terms",
      "Send us your carnival pictures",
    ),
  ],
};
