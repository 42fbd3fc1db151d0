import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An American magazine: issue date, narrated by, gift articles, prose membership plea, about the author. */
export const qvAtlanticEssayReview: Template = {
  name: "qv-atlantic-essay-review",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("login", "Sign In", "Subscribe"),
    ...chrome("menu", "Popular", "Latest", "Newsletters", "Fiction"),
    ...chrome("breadcrumb", story.pick(["Ideas", "Culture", "Planet", "Family"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "photo-credit",
      `Illustration by ${story.pick(["Nils Arbo", "Jo Pomfret", "M. Castane"])}`,
    ),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("share", "Share", "Gift", "Save"),
    ...chrome("audio", "Listen", "1.0x", `0:00`, `${story.int(6, 40)}:${story.int(10, 59)}`),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "Sign up for The Long Porch, in which our editors point you to one thing worth your evening.",
        ),
      ],
      [
        0.5,
        chrome(
          "promo",
          "Recommended Reading",
          story.headline(),
          story.pick(["Abel Wynn", "Kit Sorrell"]),
          story.headline(),
          story.pick(["Ines Oduya", "Lou Farr"]),
        ),
      ],
      [0.75, chrome("promo", `Read: ${story.headline()}`)],
    ),
    ...chrome(
      "sponsor",
      "When you buy a book using a link on this page, we receive a commission. Thank you for supporting us.",
    ),
    ...chrome(
      "author-bio",
      "About the Author",
      story.author,
      `${story.author} is a contributing writer and the author of a book about gravel.`,
      "Follow",
    ),
    ...chrome("tags", "Explore More Topics", story.pick(["Family", "Rivers", "Money"])),
    ...chrome(
      "related",
      "Most Popular",
      ...numbered(story.headlines(4)).flatMap((t) => [
        t,
        story.pick(["Abel Wynn", "Kit Sorrell", "Ines Oduya"]),
      ]),
    ),
    ...chrome(
      "footer",
      "About",
      "Our Guidelines",
      "Careers",
      `TheMag.example © ${story.when.year}`,
      "All Rights Reserved.",
    ),
  ],
};
