import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A county lifestyle monthly: house prices, garden openings, long author notes and letters beside features. */
export const xzMoorAndCoastMagazine: Template = {
  name: "xz-moor-and-coast-magazine",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Moor & Coast"),
    ...chrome("menu", "People", "Places", "Food", "Gardens", "Property", "Competitions"),
    ...chrome("promo", "August issue out now", "In the shops for £5.25 or by post"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Story by ${author}`),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.body(
      [
        0.25,
        chrome(
          "ad",
          "FOR SALE",
          "Crake: four-bedroom former chapel, guide £485,000",
          "Stell: boathouse with slip, offers over £210,000",
          "Brochure from Aird & Tubb",
        ),
      ],
      [
        0.5,
        chrome(
          "event",
          "GARDENS OPEN",
          "Old Rectory, Gale: Sunday 2-5, £6, teas",
          "Heron House: by arrangement, £8",
          "Plant sale, Linden Park: free",
        ),
      ],
      [0.75, chrome("promo", story.headline(), story.teaser())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} lives on the edge of the moor with two whippets and a well that dries up each July. This is the third piece in a series about people who will not leave.`,
        )),
    ...chrome(
      "comment",
      "YOUR LETTERS",
      story.comment(),
      `${story.reader()}, by email`,
      story.comment(),
      `${story.reader()}, Stell`,
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "poll",
          "Reader survey",
          "What would you like more of?",
          "Walks",
          "Pubs",
          "Scandal",
          "Send",
        )
      : []),
    ...chrome("related", "From the archive", ...story.headlines(3)),
    ...chrome(
      "contact",
      "Write to us: The Old Net Loft, Stell. Pictures of dogs are always welcome and never returned.",
    ),
    ...chrome(
      "footer",
      "Stockists",
      "Media kit",
      "Moor & Coast is printed on paper from the next valley",
    ),
  ],
};
