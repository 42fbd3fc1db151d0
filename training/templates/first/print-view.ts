import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A bare printing view: almost no chrome, and what there is looks like prose. */
export const printView: Template = {
  name: "print-view",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Print | Close window"),
    ...chrome("site-name", "The Marlhaven Evening Post"),
    ...story.title(),
    ...story.byline((author) => author.toUpperCase()),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "first-published",
      `This article was first published in the Marlhaven Evening Post on page ${story.int(2, 31)}.`,
    ),
    ...chrome("contact", "Find this article online at www.eveningpost.example/archive"),
    ...chrome(
      "legal",
      "For permission to reprint this article please write to the syndication desk.",
    ),
  ],
};
