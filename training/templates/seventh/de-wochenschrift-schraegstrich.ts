import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Wochenmagazin mit Qualitätsanspruch: Heftverweis, Ressort, Mitgliederbitte in Prosa, Autorenporträt, Leserbriefe. */
export const deWochenschriftSchraegstrich: Template = {
  name: "de-wochenschrift-schraegstrich",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "SCHRÄGSTRICH"),
    ...chrome("menu", "Aktuelle Ausgabe", "Archiv", "Debatte", "Podcast", "Verlag", "Konto"),
    ...chrome("first-published", `Aus SCHRÄGSTRICH Nr. ${story.int(1, 52)}/${story.when.year}`),
    ...chrome("breadcrumb", story.pick(["Gesellschaft", "Leben", "Arbeit & Alltag"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${story.pick(["Von ", "Eine Reportage von ", ""])}${author}`),
    ...story.date(({ day, month, year }) => `${day}. ${monthName("de", month)} ${year}`),
    ...chrome(
      "photo-credit",
      `Illustration: ${story.pick(["Marlene Huck für SCHRÄGSTRICH", "Tomasz Piel"])}`,
    ),
    ...chrome("reading-time", `${story.int(4, 16)} Min. Lesezeit`),
    ...chrome(
      "tools",
      `${story.pick(["Z+ ", ""])}Artikelzusammenfassung`,
      "Fanden Sie die Zusammenfassung hilfreich?",
      "Ja",
      "Nein",
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "donation",
          `Sie lesen diesen Text kostenlos. Das können Sie, weil ${story.int(4, 29)}.${story.int(100, 999)} Menschen für SCHRÄGSTRICH bezahlen, obwohl sie es nicht müssten. Wir haben keinen Konzern im Rücken und keine Schranke vor den Artikeln. Wenn Ihnen das etwas wert ist, werden Sie Mitglied, schon ab fünf Euro im Monat.`,
          "Ja, ich bin dabei",
        ),
      ],
      [0.7, chrome("related", `Aus dem Archiv: ${story.headline()}`)],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Unsere Autorin lebt in Leipzig und schreibt am liebsten über Häuser und die, die sie reparieren. Zuletzt erschien von ihr an dieser Stelle ein Text über Waschsalons.",
        "Unser Autor ist seit 2018 Redaktionsmitglied. Auf die Idee zu diesem Text kam das Ressort in einer Warteschlange.",
      ]),
      "Mehr aus dieser Feder",
    ),
    ...chrome("comment", `${story.int(4, 88)} Kommentare`, "Debatte geschlossen"),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        `${story.reader()} | ${story.int(1, 30)}.${story.int(1, 12)}., ${story.int(10, 23)}:${story.int(10, 59)}`,
        story.comment(),
        "Antworten",
      ),
    ),
    ...chrome(
      "legal",
      "Die Redaktion behält sich vor, Beiträge, die gegen die Netiquette verstoßen, zu kürzen oder nicht freizuschalten. Das Forum dieses Artikels ist nach 72 Stunden geschlossen worden.",
    ),
    ...chrome(
      "related",
      "Weiterlesen",
      `${story.pick(["Titel | ", ""])}${story.headline()}`,
      story.teaser(),
      `Debatte | ${story.headline()}`,
    ),
    ...chrome(
      "newsletter",
      "Schräg gelesen, der Brief am Freitag.",
      "Drei Texte, ein Bild und ein Rätsel von Chefredakteurin Ada Bruhn.",
      "Danke! Wir haben Ihnen eine Bestätigung geschickt.",
    ),
    ...chrome("paywall", "Print lesen? Drei Hefte für zehn Euro, danach ist automatisch Schluss."),
    ...chrome(
      "footer",
      "Kontakt",
      "Leserbriefe",
      "Anzeigen",
      "Datenschutz",
      "Verträge kündigen",
      "Genossenschaft",
      "Impressum",
    ),
  ],
};
