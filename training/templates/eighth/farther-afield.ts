import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A travel magazine: package blurbs with prices, sleeping tips, competition terms and a reader's letter between paragraphs. */
export const fartherAfield: Template = {
  name: "farther-afield",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "· ", subhead: "### " },
  compose: (story) => [
    ...chrome("site-name", "FARTHER AFIELD"),
    ...chrome("menu", "Destinations", "Stay", "Trains", "Walks", "Book with us", "Win"),
    ...chrome("breadcrumb", "Farther Afield › Inspiration"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("share", "Pin it", "Send to someone you'd take"),
    ...story.byline((author) => `Story: ${author}. Pictures: Lou Abney`),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year} • ${clock}`),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          story.pick([
            "The evening boat comes in with its lamps already lit. Most passengers get off before it has stopped.",
            "Lunch is served at one long table, and you sit where there is a gap. Credit: Lou Abney",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "sponsor",
          story.pick([
            "Stay like a local: seven nights in a miller's house for four from £612, ferry and first breakfast included. Book by the end of the month.",
            "Our readers' trip to the lakes still has six places. You travel by train, with a historian who has promised to keep it short. From £1,140 each.",
          ]),
        ),
      ],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "sponsor",
      story.pick(["Where our experts are sleeping now", "Rooms we love"]),
      "The Customs Post, Varby: eleven rooms in a former prison, with better soap. Doubles from €118.",
      "Pension Gisela: the sheets are ironed, the stairs are steep and Gisela knows when you came in. From €70, cash only.",
    ),
    ...chrome(
      "legal",
      "Prices were right when we went to press and may have changed. Farther Afield was not a guest of any place named in this article unless we say so. Check the advice of your own government before you travel.",
    ),
    ...chrome(
      "promo",
      "Win a week on a barge",
      "To enter, tell us in 30 words which river you would choose. One entry each, over-18s only. The editor's decision is final and often surprising.",
    ),
    ...chrome(
      "newsletter",
      "Postcards",
      "A letter from somewhere else, every other Thursday. No deals, no countdowns, no exclamation marks.",
      "Email address",
      "Post me",
    ),
    ...chrome("related", "Read this next"),
    ...story.repeat(story.int(2, 4), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
      ...chrome("reading-time", `${story.int(4, 14)}-minute read`),
    ]),
    ...chrome(
      "footer",
      "Farther Afield offsets its staff's flights and regrets them.",
      "Press",
      "Imprint",
    ),
  ],
};
