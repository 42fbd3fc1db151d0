import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A quiet magazine of the countryside: subscriber line, long author box, back issues. */
export const qvTeaselReview: Template = {
  name: "qv-teasel-review",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– ", subhead: "### " },
  compose: (story) => [
    ...chrome("site-name", "The Teasel"),
    ...chrome("login", "Log in", "Subscribe from £2"),
    ...chrome("menu", "Essays", "Fields", "Kitchen", "Poems", "Shop"),
    ...chrome("reading-time", `${story.int(3, 14)} min`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ monthName, year }) => `${monthName} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Linocut by Enid Marsh",
        "Wood engraving: Toby Hale",
        "Photograph by the author",
      ]),
    ),
    ...chrome(
      "audio",
      story.pick(["Listen", "Hear this read aloud", "▶ Audio"]),
      `${story.int(4, 19)}:${story.int(10, 59)}`,
    ),
    ...story.body(
      [0.35, chrome("teaser", story.teaser())],
      [
        0.7,
        chrome(
          "promo",
          "From the archive",
          story.headline(),
          story.pick(["Autumn, no. 14", "Spring, no. 9", "Winter, no. 31"]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} keeps bees badly in the north and has written for The Teasel since its second number.`,
      "More by this author",
    ),
    ...chrome(
      "donation",
      "We carry no advertisements and have no owner but our readers. If you have enjoyed this piece, please think about paying for the next one.",
      "Give £5",
      "Give £10",
      "Other",
    ),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "comment",
      "Letters to The Teasel",
      story.comment(),
      story.reader(),
      story.pick(["Brecon", "Hexworthy", "By post"]),
    ),
    ...chrome(
      "footer",
      "Masthead",
      "Stockists",
      "Back issues",
      "Write for us",
      "Printed in Hexworthy on paper from windfall",
    ),
  ],
};
