import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A small weekly with everything on the page: notices, tides, reader poll, guest book. */
export const parishWeekly: Template = {
  name: "parish-weekly",
  language: "en",
  layout: { newline: "\r\n", gap: "ragged", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "THE SKARRA BUGLE ~ every Thursday since 1903"),
    ...chrome("ticker", "High water 06.14 and 18.39", "Wind SW 5, gusting 7", "Sunset 16.02"),
    ...chrome(
      "menu",
      "Front page ~ Notices ~ Letters ~ Ferry times ~ Small ads ~ The Editor's hen",
    ),
    ...chrome("breadcrumb", "Bugle :: Issue 4812 :: Page 3"),
    ...story.title(),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "sponsor",
        "This page is kindly supported by Halvane Stores: we deliver to the jetty.",
      ),
    ]),
    ...story.byline((author) => `— ${author}`),
    ...chrome(
      "first-published",
      "From our issue of last Thursday. Paper copies from the post office, 90p.",
    ),
    ...chrome(
      "poll",
      "This week's question: should the slipway be painted?",
      "Aye (112)",
      "No (97)",
      "What slipway? (40)",
      "Have your say",
    ),
    ...chrome(
      "event",
      "What's on",
      "Fri: whist drive, school, 7.30",
      "Sat: jumble sale in aid of the lifeboat",
      "Sun: no ferry",
    ),
    ...chrome(
      "calendar",
      "« Nov",
      "M T W T F S S",
      "1 2 3 4",
      "5 6 7 8 9 10 11",
      "12 13 14 15 16 17 18",
    ),
    ...chrome("related", "Elsewhere in this issue", ...marked("~ ", story.headlines(5))),
    ...chrome("comment", "The guest book"),
    ...story.repeat(3, () => chrome("comment", `${story.reader()} wrote: ${story.comment()}`)),
    ...chrome(
      "contact",
      "Seen something we got wrong? Put a note through the door or ring Skarra 14.",
    ),
    ...chrome("counter", "You are visitor number 0048812"),
    ...chrome("legal", "The Bugle belongs to its readers. Please do not copy the crossword."),
  ],
};
