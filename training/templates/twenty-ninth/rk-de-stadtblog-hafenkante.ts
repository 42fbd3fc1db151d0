import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A neighbourhood blog in Germany: donations by bank transfer, categories, comment thread, feed notes. */
export const rkDeStadtblogHafenkante: Template = {
  name: "rk-de-stadtblog-hafenkante",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Hafenkante – Nachrichten von unten"),
    ...chrome("menu", "Über", "Termine", "Unterstützen", "Suche"),
    ...story.title(),
    ...story.date(
      () => `${story.when.day}. ${monthName("de", story.when.month)} ${story.when.year}`,
    ),
    ...story.byline((text) => `von ${text}`),
    ...chrome("comment", `${story.int(0, 9)} Kommentare`),
    ...story.standfirst(),
    ...story.body([0.7, chrome("related", `Bei uns dazu: ${story.headline()}`)]),
    ...chrome(
      "tags",
      `Kategorie: ${story.pick(["Allgemein", "Bezirk", "Verkehr"])}`,
      `Schlagwörter: ${story.pick(["Bürgerbeteiligung, Park", "Mieten, Verwaltung"])}`,
    ),
    ...chrome(
      "donation",
      "Hafenkante entsteht nach Feierabend. Wer mag, überweist uns etwas für den Server oder bringt Kuchen in die Redaktionssitzung; beides wird quittiert.",
    ),
    ...chrome(
      "pager",
      `Vorheriger Beitrag: ${story.headline()}`,
      `Nächster Beitrag: ${story.headline()}`,
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        `${story.reader()} sagt:`,
        `${story.when.day}. ${monthName("de", story.when.month)} ${story.when.year} um ${story.when.clock} Uhr`,
        story.comment(),
        "Antworten",
      ),
    ),
    ...chrome(
      "comment-form",
      "Schreibe einen Kommentar",
      "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
      "Kommentar abschicken",
      "Benachrichtige mich über neue Beiträge via E-Mail.",
    ),
    ...chrome(
      "event",
      "Termine",
      "Mi, 19 Uhr: Anwohnertreffen im Vereinsheim",
      "Sa, ab 11 Uhr: Flohmarkt auf dem Kirchplatz",
    ),
    ...chrome("footer", "Impressum", "Datenschutzerklärung", "Stolz betrieben mit freier Software"),
  ],
};
