import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A text mirror of a wire agency: slug, keywords, advisory, copyright. */
export const qvWirefeedText: Template = {
  name: "qv-wirefeed-text",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "- ", wrap: 70 },
  compose: (story) => [
    ...chrome("menu", "Top", "World", "Sports", "Odd", "Obits"),
    ...chrome("site-name", "UNITED COLUMN"),
    ...chrome("tags", story.pick(["BC-EN--News", "AM-UC-Top", "PM-UC-Feature"])),
    ...story.title((title) => title.toUpperCase()),
    ...story.byline((author) => `By ${author}, United Column`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year} ${clock} GMT`,
    ),
    ...chrome("reading-time", `${story.int(180, 900)} words`),
    ...story.body([0.5, chrome("related", "More:", story.headline())]),
    ...chrome("contact", "desk@unitedcolumn.example", "Editors: call 01632 960 071"),
    ...chrome("legal", "May not be broadcast, rewritten or redistributed."),
    ...chrome("related", "Also moving", ...story.headlines(4)),
    ...chrome(
      "legal",
      "This feed is for subscribers. Numbers are rounded. Errors are put right in the next file, not in this one.",
    ),
    ...chrome("footer", "Text only", "Full site", "Help"),
  ],
};
