import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An archive of a closed paper: catalogue fields, scan quality notes, correction tools. */
export const paperArchive: Template = {
  name: "paper-archive",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "National Library of Corrie — Newspapers Online"),
    ...chrome(
      "search",
      "Search the newspapers",
      "Advanced search",
      "Browse by title, date or region",
    ),
    ...chrome("breadcrumb", "Home » Titles » Tolleby Messenger » Page 4"),
    ...chrome("tools", "Zoom in", "Zoom out", "Download page as PDF", "Correct this text", "Cite"),
    ...story.title(),
    ...story.date(
      ({ weekday, day, monthName, year }) =>
        `Tolleby Messenger, ${weekday} ${day} ${monthName} ${year}`,
    ),
    ...story.byline((author) => `[${author}]`),
    ...story.standfirst(),
    ...story.body(),
    ...chrome("tools", "Page 4 of 12", "Previous issue", "Next issue", "Article text quality: 94%"),
    ...chrome(
      "contact",
      "This text was read by machine. Help us improve it: log in and correct a line.",
    ),
    ...chrome("tags", "Add tags", "Add to list", "No tags yet"),
    ...chrome(
      "first-published",
      `First published in the Tolleby Messenger, volume ${story.int(11, 60)}, issue ${story.int(100, 900)}. Digitised 2018.`,
    ),
    ...chrome("related", "On the same page", ...story.headlines(4)),
    ...chrome(
      "legal",
      "Out of copyright, or used with leave of the owners. Please read our takedown policy.",
    ),
    ...chrome(
      "footer",
      "About this service",
      "Accessibility",
      "Opening hours",
      "Support the library",
    ),
  ],
};
