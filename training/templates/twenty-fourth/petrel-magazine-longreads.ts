import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A monthly magazine: few but long chrome sentences, issue line, subscription prose, audio, more by author. */
export const petrelMagazineLongreads: Template = {
  name: "petrel-magazine-longreads",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Petrel", "Current Issue", "Archive", "Fiction", "Poems", "Shop"),
    ...chrome(
      "paywall",
      `You've read ${story.int(1, 3)} of your 3 free articles.`,
      "Subscribe for less than the price of a stamp a day.",
    ),
    ...chrome("breadcrumb", story.pick(["Dispatches", "Letter from the Coast", "Annals of Work"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...(story.int(0, 2) > 0 ? chrome("audio", "Listen to this story, read by the author") : []),
    ...story.body(
      [
        0.5,
        chrome(
          "newsletter",
          "Each Sunday our editors pick one story from a hundred years of the magazine. Get it sent to you, with a note on why it has lasted.",
        ),
      ],
      [0.78, story.int(0, 1) ? chrome("promo", story.headline()) : []],
    ),
    ...chrome(
      "first-published",
      story.pick([
        `Published in the print edition of the ${story.when.monthName} ${story.when.year} issue.`,
        "This article appears in the print edition under another headline.",
      ]),
    ),
    ...(story.byline().length > 0
      ? chrome(
          "author-bio",
          `${story.author} is a contributing writer at the magazine and the author of three books, most recently a history of rope.`,
        )
      : []),
    ...chrome("related", "More from Petrel", ...story.headlines(3)),
    ...story.repeat(2, () =>
      chrome("teaser", story.headline(), story.teaser(), `By ${story.reader()}`),
    ),
    ...chrome(
      "footer",
      "Reprints",
      "Crossword",
      "Cartoon Bank",
      `© ${story.when.year} Petrel House. Please ask before you copy, quote at length or set to music.`,
    ),
  ],
};
