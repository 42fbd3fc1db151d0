import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A books-and-film magazine: book box ads with prices, contributor bio in prose, issue contents. */
export const unquietShelfReview: Template = {
  name: "unquiet-shelf-review",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Unquiet Shelf"),
    ...chrome(
      "breadcrumb",
      `Issue ${story.int(11, 140)} / ${story.pick(["Fiction", "Film", "Essays"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ monthName, year }) => `${monthName} ${year}`),
    ...story.body(
      [
        0.25,
        [
          ...(story.int(1, 100) <= 60
            ? chrome(
                "photo-credit",
                `${story.pick(["Drawing", "Woodcut"])} by ${story.pick(["Ines Mott", "Al Farrow"])}`,
              )
            : []),
        ],
      ],
      [
        0.5,
        chrome(
          "sponsor",
          "Also out this month",
          "The Ferryman's Wife by Ilse Brand",
          `Marrow, ${story.int(200, 420)}pp, £${story.int(9, 25)}.99`,
        ),
      ],
      [0.75, chrome("promo", `From the archive: ${story.headline()}`)],
    ),
    ...(story.int(1, 100) <= 75
      ? chrome(
          "author-bio",
          `${story.author} is a contributing editor. A collection of essays, The Wrong Umbrella, will be out next spring.`,
        )
      : []),
    ...chrome(
      "promo",
      "In this issue",
      `${story.author} on what happened next`,
      story.headline(),
      story.headline(),
      "Poem: 'Lint'",
    ),
    ...chrome(
      "paywall",
      `You have read one of your two free pieces. Subscribe from £${story.int(19, 49)} a year and get the paper issue with its smell.`,
      "Subscribe",
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("share", "Send to a friend", "Cite this"),
    ...chrome(
      "footer",
      `The Unquiet Shelf is a charity (no. 0000${story.int(100, 999)})`,
      "Stockists",
      "Submissions: closed",
    ),
  ],
};
