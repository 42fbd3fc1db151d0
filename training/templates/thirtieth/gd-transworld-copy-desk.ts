import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Wire copy as handed to clients: slug, priority, word count, advisories, embargo and rights lines. */
export const gdTransworldCopyDesk: Template = {
  name: "gd-transworld-copy-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "", wrap: 78 },
  compose: (story) => [
    ...chrome(
      "menu",
      `TWCD ${story.int(100, 999)} ${story.pick(["u", "r", "b"])}`,
      `BC-${story.pick(["FARM", "COURT", "PORT"])}-${story.pick(["1st Ld", "WRAP", "UPDATE 2"])}`,
      `~${story.int(300, 700)} words`,
      `EDS: ${story.pick(["updates with quotes, adds background", "recasts throughout", "corrects spelling of name"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ clock, day, monthShort, year }) => `${monthShort}. ${day}, ${year} ${clock} GMT`,
    ),
    ...story.body(),
    ...chrome(
      "legal",
      "(END) Transworld Copy Desk",
      `${story.when.dd}-${story.when.mm}-${story.when.year}`,
      "This copy is for use by subscribing editors. It may not be stored, resold or fed to any machine without an agreement in writing.",
    ),
    ...chrome("contact", "Newsroom: +44 20 7946 0155; desk@transworld.example"),
    ...chrome("related", "Also moving on the wire", ...story.headlines(3)),
  ],
};
