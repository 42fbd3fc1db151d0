import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A Scottish island weekly online: ferry notices, adverts from shops, letters plea, contributors' bio. */
export const strathnayAndIslesNews: Template = {
  name: "strathnay-and-isles-news",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Strathnay & Isles News"),
    ...chrome(
      "ticker",
      story.pick([
        "FERRIES: 0930 sailing cancelled, 1400 liable to disruption",
        "FERRIES: all sailings as normal",
      ]),
    ),
    ...chrome("menu", "News", "Shinty", "Gàidhlig", "Tide Tables", "Letters"),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...chrome(
      "donation",
      story.pick([
        "There are two of us and a dog. If you can spare the price of a paper we can go on going to the meetings.",
        "Nobody owns us. That's the good news and the bad.",
      ]),
    ),
    ...story.body([
      0.5,
      story.pick([
        chrome("ad", "Winter tyres at MacAskill's. Ask for Donnie."),
        chrome("teaser", story.teaser()),
      ]),
    ]),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "In this week's paper: the ram sales in full, two pages of Nativity pictures and the return of the crossword.",
          "Buy the paper on Thursday from the Co-op, the pier kiosk and Jessie's.",
        ]),
      ),
      chrome("related", story.headline()),
      chrome(
        "author-bio",
        "The writer crews the relief lifeboat and takes the minutes of the grazings committee.",
      ),
    ]),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} has lived on the west side since 1998 and reported on it since 2004. She is also the piermaster's wife, which she declares.`,
        "Our reporters are paid the same as the editor, who is paid the same as the van.",
      ]),
    ),
    ...chrome("teaser", story.headline()),
    ...chrome("tags", "fishing", "ferries", "council"),
    ...chrome("comment", "One comment", story.reader(), story.comment()),
    ...chrome(
      "comment-form",
      "Leave a comment",
      "Name (required)",
      "Email (will not be published)",
    ),
    ...chrome(
      "footer",
      "Published by Strathnay Community Press, a company limited by guarantee",
      "Site by Peat & Pixel",
    ),
  ],
};
