import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A free commuter paper online: tiny sections, counts, cookie bar above everything. */
export const qvSixpennyNews: Template = {
  name: "qv-sixpenny-news",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "We use cookies. Some are needed, some are nice to have.",
      "Fine",
      "No thanks",
      "Settings",
    ),
    ...chrome("menu", "News", "Trains", "Money", "Puzzles", "Horoscopes", "☰"),
    ...chrome("calendar", `${story.when.weekday} ${story.when.day} ${story.when.monthName}`),
    ...chrome("ticker", `${story.int(4, 19)}°`, story.pick(["Cloudy", "Showers", "Bright"])),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ clock }) => `Today, ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick(["Picture: Getting Around", "Pic: Reader", "Picture supplied"]),
    ),
    ...chrome("counter", `${story.int(200, 9000)} views`),
    ...story.body(
      [0.25, chrome("promo", "Also today", story.headline())],
      [0.5, chrome("ad", "Ad", "Hide this ad", "Why am I seeing this?")],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome("tools", "A+", "A-", "Print"),
    ...chrome("share", "Send to a friend"),
    ...chrome("related", "Puzzles", "Crossword", "Sudoku", "Wordpile"),
    ...chrome(
      "related",
      ...story.headlines(4).map((t) => `${story.pick(["Money", "Trains", "News", "Town"])} | ${t}`),
    ),
    ...chrome("app", "Get it on your phone", "iOS", "Android"),
    ...chrome(
      "newsletter",
      story.pick(["Five stories before your stop.", "Read less, know more."]),
      "Email",
      "Go",
    ),
    ...chrome("event", "Tonight", "Comedy, The Vaults, £6", "Salsa for beginners"),
    ...chrome("footer", "Contact", "Where to pick up a copy", "Advertise", "Legal"),
  ],
};
