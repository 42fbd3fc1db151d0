import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A church and community weekly: readings, rota, prayer line, appeals in prose. */
export const lamplightParishNews: Template = {
  name: "lamplight-parish-news",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Lamplight"),
    ...(story.int(1, 100) <= 70
      ? chrome("tags", story.pick(["Parish life", "World church", "Comment"]))
      : []),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          `${story.pick(["M. Abel", "Lamplight"])}: ${story.pick(["the west door after the storm", "the choir in 1961"])}`,
        ),
      ],
      [0.5, chrome("teaser", story.teaser())],
      [0.75, chrome("promo", story.headline())],
    ),
    ...(story.int(1, 100) <= 50
      ? chrome(
          "donation",
          "For 140 years Lamplight has come out on a Thursday. It is written by four people and read by eleven thousand, and it depends on gifts. If this page has been any use to you, please consider leaving us something in your will or, sooner, in the box.",
        )
      : []),
    ...chrome(
      "calendar",
      "Readings for Sunday",
      `Isaiah ${story.int(1, 60)}: ${story.int(1, 9)}-${story.int(10, 20)}`,
      `Psalm ${story.int(1, 150)}`,
      `Luke ${story.int(1, 24)}: ${story.int(1, 9)}-${story.int(10, 29)}`,
    ),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "event",
          "Coming up",
          "Sat: Quiet day, The Priory, bring lunch",
          `Sun: Harvest supper, 6.30pm, £${story.int(5, 9)}`,
        )
      : []),
    ...chrome("related", "More stories", ...story.headlines(3)),
    ...chrome(
      "comment",
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...(story.int(1, 100) <= 75
      ? chrome("contact", "Letters to the editor: 9 Candle Lane, by Monday noon")
      : []),
    ...chrome("footer", "Safeguarding", "Parish directory", "Registered charity"),
  ],
};
