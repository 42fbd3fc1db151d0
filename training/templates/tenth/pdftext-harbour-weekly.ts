import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Text drawn out of the PDF of a weekly's page: narrow columns, running heads, folio lines, adverts between. */
export const pdftextHarbourWeekly: Template = {
  name: "pdftext-harbour-weekly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• ", wrap: 58 },
  compose: (story) => [
    ...chrome(
      "site-name",
      `HARBOUR WEEKLY  ${story.when.day} ${story.when.monthName.toUpperCase()} ${story.when.year}`,
    ),
    ...chrome("pager", `${story.int(2, 31)}`),
    ...chrome("contact", "Newsdesk: 01632 960 411   Adverts: 01632 960 412"),
    ...story.title((t) => t.toUpperCase()),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.body(
      [
        story.int(18, 32) / 100,
        story.pick([
          chrome(
            "ad",
            story.pick([
              "CARPETS! CARPETS! CARPETS! Quay Street, free underlay until the 30th",
              "Chimneys swept. Brush and vac. Ring Len 01632 960 733",
            ]),
          ),
          [],
        ]),
      ],
      [
        story.int(43, 57) / 100,
        chrome(
          "photo-credit",
          story.pick([
            "SMILES: winners with their marrows. Picture: D. Coombe",
            "Picture ref HW1122-6. To order ring 01632 960 415",
          ]),
        ),
      ],
      [story.int(68, 82) / 100, chrome("site-name", "HARBOUR WEEKLY")],
      [
        story.int(69, 83) / 100,
        chrome("pager", story.pick(["Turn to page 5", "From page 1", "● Story continues: page 9"])),
      ],
    ),
    ...story.pick([
      chrome("teaser", story.headline().toUpperCase(), story.teaser(), story.teaser()),
      [],
    ]),
    ...chrome(
      "event",
      "DIARY",
      "Tues: Bingo, Legion, eyes down 7.30. Thurs: Flower Club, chapel room. Fri: Fish van, pump, noon.",
    ),
    ...story.pick([
      chrome("ad", "TO LET: garage, Back Lane. £8 pw. Box 22.", "WANTED: old cameras, cash paid"),
      [],
    ]),
    ...chrome(
      "legal",
      "All material in these pages is copyright. The editor regrets that pictures cannot be returned without a stamped envelope.",
    ),
    ...chrome("pager", `${story.int(32, 64)}`),
  ],
};
