import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean daily: paper edition lines, religious greeting, letters appeal, weather and death announcements. */
export const tradeWindTribune: Template = {
  name: "trade-wind-tribune",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Trade Wind Tribune"),
    ...chrome(
      "menu",
      "News",
      "Business",
      "Features",
      "Guardian Angels",
      "Classifieds",
      "Death Announcements",
    ),
    ...chrome("ticker", "29°C", "Partly cloudy", "Seas moderate to rough"),
    ...story.title(),
    ...story.byline((author) => author.toUpperCase()),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Photo by Kerwin Joseph", "A fisherman looks out to sea yesterday."]),
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "A word from our publisher: on Sunday the Tribune will be 100 years old, and there will be a steelband on Broad Street.",
          "Vote for your Teacher of the Year on page 14.",
        ]),
      ),
      chrome("related", story.headline()),
      [],
    ]),
    ...story.body(
      [0.35, chrome("ad", "Sponsored")],
      [0.35, chrome("ad", "Sun-Up Rum. Drink responsibly, it's an island.")],
      [0.7, chrome("related", story.headline())],
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Like us on Facebook. Thirty-one thousand of your cousins do.",
          "Get our replica edition by 5 a.m., wherever you have landed.",
        ]),
      ),
      chrome("comment", story.reader(), story.comment()),
      chrome("related", story.headline()),
    ]),
    ...chrome(
      "comment-form",
      "Letters to the Editor",
      "We welcome letters of up to 300 words. They must bear a name and address, though these may be kept from print if you ask.",
    ),
    ...chrome("related", "Read more news", ...story.headlines(3)),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "event",
      "Pan in the Park, Saturday 7 p.m., Woodbrook Savannah. Admission $60, children free.",
    ),
    ...chrome("tags", "Category: Local News"),
    ...chrome("footer", "Rate Card", "Site Map", "22–24 St Vincent Row, Port Clarence"),
  ],
};
