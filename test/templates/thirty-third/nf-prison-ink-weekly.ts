import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A small non-profit paper written by people inside prisons: content note, donate by cheque, letters policy, print PDF. */
export const nfPrisonInkWeekly: Template = {
  name: "nf-prison-ink-weekly",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ink Weekly",
      "Inside",
      "Outside",
      "Poems",
      "Cell Cooking",
      "PDF Edition",
      "En Español",
    ),
    ...chrome("tools", "Content note: this piece mentions prison. All our pieces mention prison."),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...chrome("author-bio", story.pick(["Staff writer, released", "Contributing writer"])),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.body([
      0.55,
      chrome(
        "donation",
        "A dollar prints four copies and a stamp sends one. We take no money from the company that runs the phones.",
        "Mail a check",
        "Give online",
      ),
    ]),
    ...chrome(
      "legal",
      "Mail to our writers is opened and read. Do not send stamps, stickers, glitter or anything scented; it will be destroyed and they will be blamed.",
    ),
    ...chrome("related", "Also from the inside", ...story.headlines(3)),
    ...chrome("tags", "reentry", "libraries", story.pick(["parole", "food"])),
    ...chrome("newsletter", "The Yard: a letter each Friday from a different cell."),
    ...chrome(
      "footer",
      `© ${story.when.year} Ink Weekly Cooperative`,
      "Style guide on language about people",
      "Board",
    ),
  ],
};
