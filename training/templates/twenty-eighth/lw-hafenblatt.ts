import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Stadtmagazin: lose Anrisstexte ohne Kennzeichen, Veranstaltungstipps in Prosa, Verlosung, Autorenporträt. */
export const lwHafenblatt: Template = {
  name: "lw-hafenblatt",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...story.title(),
    ...story.byline((a) => `Text: ${a}`),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.body(
      [0.3, chrome("teaser", story.teaser())],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "event",
      "Was läuft",
      "Am Freitag spielt das Kammerorchester in der alten Fischhalle, und wer will, darf im Liegestuhl zuhören. Der Eintritt ist frei, der Fisch nicht.",
    ),
    ...chrome(
      "sponsor",
      "Wir verlosen dreimal zwei Karten für die Nachtfahrt mit dem Schlepper. Schreiben Sie uns bis Sonntag, warum gerade Sie seefest sind. Der Rechtsweg ist ausgeschlossen.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} schreibt seit ${story.int(2004, 2019)} für das Hafenblatt, zuvor Studium der Ethnologie und drei Jahre hinter einer Theke. Am liebsten Geschichten, in denen jemand etwas repariert.`,
    ),
    ...chrome("teaser", story.teaser(), story.teaser()),
    ...chrome(
      "footer",
      "Verlag Hafenblatt GmbH, Kai 7. Verantwortlich im Sinne des Presserechts ist die Chefredaktion. Für unverlangt eingesandte Texte und Bilder haften wir nicht, freuen uns aber.",
    ),
  ],
};
