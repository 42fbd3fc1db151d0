import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports desk of a national site: fixtures, tables, betting notices and club newsletter prose round news too. */
export const touchlineAndPaddock: Template = {
  name: "touchline-and-paddock",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Football", "Cricket", "Rugby U", "Racing", "Results", "Tables"),
    ...chrome("ticker", "FT", "Harle Rovers 2-2 Castleton", "HT", "Marchfield 0-1 Wexford Park"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...chrome("author-bio", story.pick(["at Estuary Road", "Football writer", "North-east sport"])),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("comment", `${story.int(0, 700)} Comments`),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick(["This week's fixtures, previews and who might be fit.", story.headline()]),
      ),
      chrome("related", story.headline(), story.headline()),
      [],
    ]),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [
        0.8,
        story.pick([
          chrome("ad", "18+. Please bet on nothing you can't bear to lose."),
          chrome("teaser", story.teaser()),
        ]),
      ],
    ),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome("comment", story.reader(), story.comment(), story.reader(), story.comment()),
      chrome("tags", "League One", "Estuary Road"),
    ]),
    ...chrome(
      "newsletter",
      "Our free football email, Long Throw, goes out on Fridays. It has six hundred words, two jokes and no odds.",
    ),
    ...chrome(
      "calendar",
      "Next fixtures",
      "Tue 19:45 Pellow Town v Harle Rovers",
      "Sat 15:00 Castleton v Wray",
    ),
    ...chrome("related", "Latest sport", ...story.headlines(4)),
    ...chrome(
      "legal",
      "Team news and kick-off times are supplied by clubs and may change. We aren't responsible for wasted journeys, although we are sorry about them.",
    ),
    ...chrome(
      "podcast",
      "Two Footed",
      "Listen to the latest episode: is a draw ever a good result?",
    ),
    ...chrome("footer", "Contact the sports desk", "Tables", "RSS"),
  ],
};
