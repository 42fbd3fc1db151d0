import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** The page a small harbour paper gives a printer: hardly anything around the story, broken at 78 signs. */
export const theQuayReaderPrint: Template = {
  name: "the-quay-reader-print",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* ", wrap: 78 },
  compose: (story) => [
    ...chrome("site-name", "The Quay Reader"),
    ...chrome(
      "tools",
      story.pick([
        "Print this page | Close window",
        "Printed from thequayreader.example",
        "Printer-friendly version",
      ]),
    ),
    ...story.title(),
    ...story.byline((name) => `By ${name}`),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.body(),
    ...chrome(
      "contact",
      story.pick([
        "Have you a story about the harbour? Ring Moira on 01632 960 555 or put a note through the door of the old net loft, which is never locked.",
        "Letters for publication reach us at The Net Loft, Quay Street, and must carry a name and address, though we shall leave the address out if you ask.",
      ]),
    ),
    ...(story.int(0, 1)
      ? chrome(
          "donation",
          "The Quay Reader is written and delivered by volunteers. It costs £310 an issue to print. If you can spare anything, there is a tin in the chandler's.",
        )
      : []),
    ...chrome(
      "legal",
      `Find this story at: https://thequayreader.example/${story.when.year}/${story.when.mm}/${story.int(1000, 9999)}`,
      `© The Quay Reader ${story.when.year}`,
    ),
  ],
};
