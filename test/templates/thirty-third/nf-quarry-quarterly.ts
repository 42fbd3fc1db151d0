import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A literary and ideas review: issue line, subscribe in print, essay series, donors' note, footnotes left out, author bio in italics prose. */
export const nfQuarryQuarterly: Template = {
  name: "nf-quarry-quarterly",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Quarry: ideas, dug up"),
    ...chrome(
      "menu",
      "Current Issue",
      "Essays",
      "Fiction",
      "Poems",
      "Podcast",
      "Shop",
      "Donate",
      `Cart (${story.int(0, 2)})`,
    ),
    ...chrome(
      "breadcrumb",
      `Issue ${story.int(11, 78)} / ${story.pick(["Essays", "Reckonings", "Notebook"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ monthName, year }) => `${monthName} ${year}`),
    ...chrome("reading-time", `${story.int(1200, 4800).toLocaleString("en")} words`),
    ...story.body([
      0.5,
      chrome(
        "donation",
        "You have read this far, which is further than most. The Quarry pays every writer, takes no advertising and is kept going by about nine hundred people who each give a little. Would you be one of them?",
        "Become a quarryman (any gender)",
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["is the author of two novels and a history of glue. A third novel, about a weir, is forthcoming.", "teaches in Leeds and keeps bees badly. These pages are taken from a book in progress.", "has written for many magazines that no longer exist."])}`,
    ),
    ...chrome(
      "first-published",
      `This essay appears in the ${story.pick(["winter", "spring"])} print edition under another title.`,
    ),
    ...chrome(
      "related",
      "You might also like",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.headline(),
            `${story.pick(["Fiction", "Essay", "Poem"])} · ${story.int(4, 22)} min`,
            story.teaser(),
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "newsletter",
      "A letter from the pit face, fortnightly.",
      "Subscribe to the print edition: four issues, £36, posted anywhere that has a postman.",
    ),
    ...chrome(
      "footer",
      "Supported by the Arts Board of the North",
      `ISSN 2049-${story.int(1000, 9999)}`,
      "Submissions (closed)",
      "Colophon",
    ),
  ],
};
