import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sports site: tables, fixtures, odds and transfer rail around the story; rival stories between paragraphs. */
export const thirdHalf: Template = {
  name: "third-half",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Third Half", "Scores", "Tables", "Moves", "Fantasy"),
    ...chrome("ticker", "FT Marl 0-2 Dene", "HT Orm 1-1 Vale", "19:45 Rovers v Tarn"),
    ...story.title(),
    ...story.byline((a) => `${a} at the ground`),
    ...story.date(({ day, monthShort, clock }) => `${day} ${monthShort}, ${clock}`),
    ...chrome("counter", `${story.int(1, 300)}`),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("promo", story.headline())],
      [0.5, chrome("ad", "8/1 Home  2/1 Draw  11/4 Away", "When the fun stops, stop.")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "calendar",
      "P W D L Pts",
      "1 Dene 30 21 5 4 68",
      "2 Orm 30 19 8 3 65",
      "3 Vale 29 17 4 8 55",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("poll", "Who was your best on the day?", "Okoro", "Lyle", "The dog", "Vote"),
    ...chrome("podcast", "Ninety Plus: Meg and Dougie pick over the bones, out Monday"),
    ...chrome(
      "comment",
      story.reader(),
      "90+2",
      story.comment(),
      story.reader(),
      "just after",
      story.comment(),
    ),
    ...chrome("footer", "Third Half Media", "Gamble sensibly", "Data by Tallyho"),
  ],
};
