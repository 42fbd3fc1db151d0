import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US metro daily: subscriber counter, gift link, correction-form, author box with several sentences. */
export const palisadeMetroTribune: Template = {
  name: "palisade-metro-tribune",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...(story.int(1, 100) <= 70 ? chrome("login", "Log In", "Subscribe for $1") : []),
    ...chrome(
      "breadcrumb",
      story.pick(["Local", "Business", "Sports"]),
      story.pick(["City Hall", "Transit", "Schools"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "photo-credit",
          `${story.pick(["The scene Monday", "A file photo from last year"])}. (Palisade Tribune / ${story.pick(["Ana Ruelas", "D. Koch"])})`,
        )
      : []),
    ...story.byline((author) => `By ${author}`),
    ...chrome("author-bio", "Staff Writer"),
    ...story.date(({ clock, day, monthShort, year }) => `${monthShort} ${day}, ${year} ${clock}`),
    ...chrome("share", "Gift this article", "More ways to share", "Link copied to your clipboard"),
    ...story.body(
      [0.3, chrome("ad", "Advertisement")],
      [0.5, chrome("promo", story.headline(), story.teaser())],
      [
        0.6,
        [
          ...(story.int(1, 100) <= 60
            ? chrome("poll", "Quick poll", "Fix the street", "Fix the mayor")
            : []),
        ],
      ],
      [0.75, chrome("ad", "Advertisement")],
    ),
    ...chrome("related", "More to Read", ...story.headlines(story.int(2, 4))),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "author-bio",
          story.author,
          "Follow",
          `${story.author} covers county government and anything that floods. Before joining the Tribune, the writer worked at papers in Fresno and Boise and once drove a school bus. Tips are welcome and so is mail.`,
        )
      : []),
    ...chrome("legal", "Report an error in this story", "Policies and standards"),
    ...chrome(
      "related",
      `Most read in ${story.pick(["Local", "Sports", "Food"])}`,
      ...story.headlines(story.int(3, 5)),
    ),
    ...chrome(
      "footer",
      "Bag the Tribune's Sunday crossword",
      "Do Not Sell My Personal Information",
      "Contact Us",
      "Archives",
    ),
  ],
};
