import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A print view kept by a press-cuttings service: wrapped lines, page numbers and URLs in mid-text, licence paragraph. */
export const printedPageIntranet: Template = {
  name: "printed-page-intranet",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "", wrap: 78 },
  compose: (story) => [
    ...chrome("tools", "Print this page  |  Close window"),
    ...chrome("site-name", "CUTTINGS SERVICE - Daily Media Summary - for internal use"),
    ...story.title((t) => t.toUpperCase()),
    ...story.byline((a) => `Byline: ${a}`),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...chrome(
      "counter",
      `Item ${story.int(1, 60)} of 61`,
      `Circulation: ${story.int(11, 480)},000`,
      "Section: News; Pg. 4",
    ),
    ...story.body([
      0.5,
      chrome(
        "pager",
        `Page 1 of 2`,
        `http://www.cuttings.example/print.php?id=${story.int(10000, 99999)}`,
        "Page 2 of 2",
      ),
    ]),
    ...chrome(
      "legal",
      "This cutting is licensed for circulation within your organisation only. Further copying, scanning or forwarding, whether on paper or by electronic means, requires the written consent of the Press Licensing Bureau.",
    ),
    ...chrome("related", "Also in today's summary", ...numbered(story.headlines(5))),
  ],
};
