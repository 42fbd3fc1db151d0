import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A print view: close-window links, web address and print time, page counts, reprint note. */
export const printPageClarion: Template = {
  name: "print-page-clarion",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "body", item: "* ", wrap: 76 },
  compose: (story) => [
    ...chrome("tools", "Close this window", "Print this page"),
    ...chrome("site-name", "The Clarion | clarion.example | printed from the web"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...story.standfirst(),
    ...story.body([0.5, chrome("pager", "Page 1 of 2")]),
    ...chrome("pager", "Page 2 of 2"),
    ...chrome(
      "legal",
      `Article printed from The Clarion: https://clarion.example`,
      `URL to article: https://clarion.example/${story.when.year}/${story.when.mm}/story-${story.int(1000, 9999)}`,
      "Click here to print.",
      "Copyright The Clarion. Permission is granted to print one copy for personal use. For reprints write to rights@clarion.example",
    ),
  ],
};
