import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A local blog: headlines of other posts stand bare within the text, with their dates. */
export const deHafenblatt: Template = {
  name: "de-hafenblatt",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("site-name", "Das Hafenblatt", "Neues vom Kai"),
      story.date((w) => `${w.dd}. ${monthName("de", w.month)} ${w.year}`),
      story.title(),
      story.byline((a) => `aufgeschrieben von ${a}`),
      within(
        story,
        [story.int(25, 38) / 100, stray(story, "de")],
        [story.int(52, 65) / 100, chrome("teaser", story.teaser())],
        [
          story.int(78, 90) / 100,
          chrome("promo", `${story.int(1, 28)}.${story.int(1, 12)}. – ${story.headline()}`),
        ],
      ),
      chrome("photo-credit", caption(story)),
      chrome(
        "donation",
        "Das Hafenblatt kostet nichts, macht aber Arbeit. Wer mag, wirft etwas in die Kaffeekasse; die IBAN steht im Impressum.",
      ),
      chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
      chrome(
        "comment",
        "Eine Antwort zu diesem Beitrag",
        `${story.reader()} sagt:`,
        story.comment(),
      ),
      chrome("tags", "Schlagwörter: Hafen, Leute"),
      chrome("footer", "Mit Liebe und Geduld gemacht"),
    ].flat();
  },
};
