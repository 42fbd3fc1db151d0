import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean daily: e-paper, death notices, lottery numbers, WhatsApp, comments moderation prose. */
export const qvIslandCourierCaribbean: Template = {
  name: "qv-island-courier-caribbean",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "News", "Court", "Carnival", "Cricket", "Letters", "Lotto"),
    ...chrome(
      "ticker",
      `Lotto: ${story.int(1, 9)} ${story.int(10, 19)} ${story.int(20, 29)} ${story.int(30, 36)}`,
    ),
    ...chrome("site-name", "Island Courier"),
    ...story.title(),
    ...story.byline(),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["PHOTO: Courier", "Photo courtesy the police service", "FILE PHOTO"]),
    ),
    ...chrome("counter", `${story.int(40, 4000)} reads`),
    ...story.body(
      [0.3, chrome("ad", "▼ Article continues below ▼")],
      [0.6, chrome("follow", "Join our WhatsApp channel")],
      [0.8, chrome("promo", story.headline(), "Read more")],
    ),
    ...chrome("follow", "Get it first on WhatsApp. Send NEWS to 555 0188."),
    ...chrome(
      "legal",
      "The opinions of readers are theirs alone. Comments are looked at before they appear, and remarks that might prejudice a trial or hurt the bereaved will be left out.",
    ),
    ...chrome("comment", `${story.int(1, 20)} Comments`, story.reader(), story.comment()),
    ...chrome("related", "Latest", ...story.headlines(4)),
    ...chrome("event", "Death announcements", "View all"),
    ...chrome(
      "poll",
      "Poll of the day",
      "Should fêtes end at two?",
      "Yes",
      "No",
      "View past polls",
    ),
    ...chrome("footer", "E-Paper", "Rates", "Feedback", "About", "Archives"),
  ],
};
