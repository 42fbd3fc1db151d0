import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Sunday broadsheet: section and subsection, print edition line, gift link, subscriber comments. */
export const qvLettersLedgerSunday: Template = {
  name: "qv-letters-ledger-sunday",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "THE SUNDAY LEDGER"),
    ...chrome("menu", "Home", "UK", "World", "Comment", "Culture", "Puzzles", "My Ledger"),
    ...chrome("login", "Welcome back"),
    ...chrome("breadcrumb", "Comment"),
    ...story.title((title) => title),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ weekday, monthName, day, year, clock }) =>
        `${weekday} ${monthName} ${day} ${year}, ${clock}, The Sunday Ledger`,
    ),
    ...chrome("share", "Share", "Gift", "Save"),
    ...story.body(
      [
        0.5,
        [
          ...chrome(
            "promo",
            story.pick(["RECOMMENDED", "EDITOR'S CHOICE", "MORE FROM COMMENT"]),
            story.headline(),
            story.pick(["Mona Tranter", "Giles Abney", "Ola Frith"]),
          ),
        ],
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "first-published",
      story.pick(["From the print edition, page 22", "This appeared in the Review section"]),
    ),
    ...chrome(
      "comment",
      `Comments (${story.int(12, 640)})`,
      "Comments are for subscribers only, and by our rules under real names.",
      "Sort by: Recommended",
    ),
    ...story.repeat(story.int(2, 4), () => [
      ...chrome(
        "comment",
        story.reader(),
        `${story.int(1, 20)} HOURS AGO`,
        story.comment(),
        `Recommend (${story.int(1, 200)})`,
      ),
    ]),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Get in touch",
      "Help",
      "The Ledger Wine Club",
      "Jobs",
      `© Ledger Newspapers ${story.when.year}`,
      "Back to top",
    ),
  ],
};
