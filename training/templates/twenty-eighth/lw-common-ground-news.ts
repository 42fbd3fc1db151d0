import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A nonprofit newsroom of one city: republish terms in prose, donor list, ethics paragraph, membership appeals in mid-story and end. */
export const lwCommonGroundNews: Template = {
  name: "lw-common-ground-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Common Ground News | Reporting for everybody who takes the number 6"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          "Don't wait for this to turn up in your feed. Get it by email, twice a week, from people who live here.",
        ),
      ],
      [
        0.55,
        chrome(
          "donation",
          story.pick([
            "Journalism like this takes weeks. It took two reporters eleven records requests to get to the paragraph above. If that seems worth having, chip in.",
            `We have ${story.int(30, 90)} hours to raise $${story.int(10, 60)},000. Every gift until then counts twice.`,
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Republish this story",
      "You may print our work, in print or online, for nothing. We ask that you don't change it, apart from small matters of house style; that you name us and the writer at the top; and that you leave in the line of code that lets us count. You may not sell it, nor put it behind a wall.",
    ),
    ...chrome(
      "donation",
      "Before you go...",
      "Sixty thousand people read us last month. Four hundred and eleven of them pay. We think that we could do a great deal with a thousand, and we would rather owe our living to you than to anybody.",
      "If you'd like to be number 412, here is where you start.",
      "Donate now",
      "Maybe later",
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a reporter at Common Ground and covers housing, courts and anything with a queue. Raised on the east side, our colleague speaks three languages and swears in a fourth.`,
      `More by ${story.author}`,
    ),
    ...chrome("related", ...marked("→ ", story.headlines(3))),
    ...chrome(
      "legal",
      "Our newsroom decides what we cover. Those who give to us don't, and they are listed here.",
    ),
  ],
};
