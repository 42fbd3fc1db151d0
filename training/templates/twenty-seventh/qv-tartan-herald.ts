import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Scottish daily: 'read more' by name, club membership, quiz, puzzle block, second story's lead below. */
export const qvTartanHerald: Template = {
  name: "qv-tartan-herald",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "News", "Politics", "Football", "Voices", "Gaelic", "Crosswords"),
    ...chrome("paywall", "Try it for £1"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year}, ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick(["(Image: Newsline)", "Image: Supplied", "(Image: Colin Mearns-Tait)"]),
    ),
    ...chrome("comment", "Comments", String(story.int(0, 120))),
    ...story.body(
      [0.2, chrome("promo", "READ MORE", `➡️ ${story.headline()}`)],
      [0.4, chrome("promo", `➡️ ${story.headline()}`)],
      [
        0.7,
        chrome(
          "promo",
          `${story.pick(["Morag Spence", "Callum Orr", "Eilidh Bain"])}: ${story.headline()}`,
        ),
      ],
    ),
    ...chrome(
      "paywall",
      "Why are you making commenting only available to subscribers?",
      "It should be a subscriber's privilege to argue in peace, and we want rows that are worth having.",
    ),
    ...chrome("teaser", story.headline(), story.teaser(), story.teaser()),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("related", "Today's puzzles", "Wee crossword", "Sums"),
    ...chrome(
      "newsletter",
      "The Brew: politics with your morning roll",
      "Email address",
      "We will not share it with anyone.",
    ),
    ...chrome("footer", "About us", "Our history", "Local info", "Send news", "Follow us"),
  ],
};
