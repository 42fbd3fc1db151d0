import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** The digitised archive of an old newspaper: page references, scan errors note, citing tools. */
export const btMorgueDigitalArchive: Template = {
  name: "bt-morgue-digital-archive",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome("menu", "ARCHIVE", "Browse by Year", "Ask an Archivist", "Purchase a Reprint"),
    ...chrome(
      "breadcrumb",
      `Home » ${story.when.year} » ${story.when.monthName} » Page ${story.int(1, 24)}`,
    ),
    ...chrome(
      "tools",
      "View in original layout",
      "Zoom in",
      "Zoom out",
      "Download page (PDF, 4.1 MB)",
    ),
    ...story.title(story.pick([(title: string) => title, (title: string) => title.toUpperCase()])),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthShort, day, year }) => `${monthShort}. ${day}, ${year}`),
    ...chrome(
      "tools",
      `See the article in its original context from ${story.when.monthName} ${story.when.day}, ${story.when.year}, Section ${story.pick(["A", "B", "C"])}, Page ${story.int(1, 24)}`,
      "Buy Reprints",
    ),
    ...chrome(
      "legal",
      "About the Archive",
      "This is a text version of an article from our print pages. To keep the article as it first appeared, we do not alter, edit or update it.",
      "Now and then the copying brings in errors of transcription; please send reports of such problems to the archive desk.",
    ),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "first-published",
      `A version of this article appears in print on ${story.when.monthName} ${story.when.day}, ${story.when.year}, on Page ${story.pick(["A", "B"])}${story.int(1, 20)} of the Late edition.`,
      "Order Reprints | Today's Paper | Subscribe",
    ),
    ...chrome("tools", "Cite this article", "MLA", "APA", "Chicago", "Copied to clipboard"),
    ...chrome("related", "Also on this page", ...story.headlines(story.int(3, 6))),
    ...chrome("related", "Articles near this date", story.headline(), story.teaser()),
    ...chrome(
      "footer",
      "Rights and Permissions",
      "Collection guide",
      "Terms of Service",
      "Microfilm orders: allow six weeks",
    ),
  ],
};
