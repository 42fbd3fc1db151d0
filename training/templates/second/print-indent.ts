import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A printout: indented paragraphs, hard-wrapped, with the browser's header and page counts. */
export const printIndent: Template = {
  name: "print-indent",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "- ", wrap: 80 },
  compose: (story) => [
    ...chrome("tools", "02/03/2024, 14:11"),
    ...chrome("site-name", "Larkmouth Observer : Printer-friendly page"),
    ...chrome("tools", "Send to printer | Return to normal view"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `From our correspondent ${author}`),
    ...story.date(
      ({ weekday, monthName, day, year }) => `Larkmouth, ${weekday} ${day} ${monthName} ${year}`,
    ),
    ...story.body([
      0.5,
      chrome(
        "pager",
        "https://observer.example/print.php?id=20331    1/2",
        "02/03/2024, 14:11    Larkmouth Observer : Printer-friendly page",
      ),
    ]),
    ...chrome("pager", "https://observer.example/print.php?id=20331    2/2"),
    ...chrome(
      "legal",
      "Printed for personal use only. Not to be passed on, sold or stored in any retrieval system without leave.",
    ),
  ],
};
