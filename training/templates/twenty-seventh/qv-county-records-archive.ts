import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A digitised newspaper archive: viewer remains, corrected text, image tools, citation. */
export const qvCountyRecordsArchive: Template = {
  name: "qv-county-records-archive",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "body", item: "" },
  compose: (story) => [
    ...chrome("tools", "Zoom", "Rotate", "Full page", "Correct this text"),
    ...chrome("breadcrumb", "Titles", "The Wold Chronicle", `Page ${story.int(2, 16)}`),
    ...chrome("search", "Search this issue"),
    ...story.title(),
    ...story.byline((author) => `By ${author}.`),
    ...story.date(
      ({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName}, ${year}.`,
    ),
    ...chrome(
      "photo-credit",
      `Image ${story.int(100, 9000)}`,
      story.pick(["Scanned 2014", "Microfilm reel 61", "Original held in store"]),
    ),
    ...story.body([0.5, chrome("tools", "Page break", "Next column")]),
    ...chrome("tools", "Cite", "Download as text", "Report a problem"),
    ...chrome("tags", "Add a tag", story.pick(["weather", "trials", "whales"])),
    ...chrome("related", "On this page", ...story.headlines(3)),
    ...chrome("comment", "Notes", `${story.reader()} corrected ${story.int(2, 40)} lines`),
    ...chrome(
      "legal",
      "Text was read by machine and may hold mistakes. You may use it for study. For any other use, write to the archivist.",
    ),
    ...chrome(
      "footer",
      "County Records Office",
      "Opening hours",
      "Reading room",
      "Donate a cutting",
    ),
  ],
};
