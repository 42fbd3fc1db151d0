import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A German regional daily: crumbs, plus mark, newsletter box, most read, comment rules. */
export const deErlenbacherRundblick: Template = {
  name: "de-erlenbacher-rundblick",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Startseite",
      "Lokales",
      "Sport",
      "Kultur",
      "Traueranzeigen",
      "E-Paper",
      "Abo",
    ),
    ...chrome(
      "breadcrumb",
      story.pick([
        "Startseite > Lokales > Erlenbach",
        "Sie sind hier: Lokales",
        "Erlenbach / Blaulicht",
      ]),
    ),
    ...chrome("paywall", story.pick(["Rundblick+", "Nur für Abonnenten", "Frei lesen"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(
      (when) => `${when.day}. ${monthName("de", when.month)} ${when.year}, ${when.clock} Uhr`,
    ),
    ...chrome("reading-time", story.pick(["Lesezeit: 3 Minuten", "4 Min. Lesedauer"])),
    ...chrome(
      "share",
      "Teilen",
      "Merken",
      "Drucken",
      story.pick(["Per Mail senden", "Link kopieren"]),
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Rundblick/Seifert", "Der Marktplatz am Dienstagmorgen. Foto: Archiv"]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "promo",
          story.pick(["Lesen Sie auch: ", "Mehr zum Thema: ", "Passend dazu: "]) + story.headline(),
        ),
      ],
      [0.55, chrome("ad", "Anzeige")],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "newsletter",
          story.pick([
            "Der Morgen in Erlenbach: unser Newsletter kommt um sechs Uhr.",
            "Nichts verpassen: jeden Abend die wichtigsten Meldungen per Mail.",
          ]),
          "E-Mail-Adresse",
          "Kostenlos anmelden",
          "Mit der Anmeldung stimmen Sie den Werbevereinbarungen zu.",
        ),
      ],
    ),
    ...chrome(
      "related",
      story.pick(["Meistgelesen", "Das interessiert unsere Leser"]),
      ...numbered(story.headlines(5)),
    ),
    ...chrome(
      "comment",
      `${story.int(1, 40)} Kommentare`,
      story.reader(),
      story.comment(),
      "Antworten",
      story.reader(),
      story.comment(),
      "Antworten",
    ),
    ...chrome(
      "comment-form",
      "Bitte melden Sie sich an, um zu kommentieren. Wir schalten Beiträge werktags zwischen 8 und 18 Uhr frei.",
    ),
    ...chrome("tags", story.pick(["Schlagworte: Verkehr, Stadtrat", "Themen: Polizei, Erlenbach"])),
    ...chrome("footer", "Impressum", "Datenschutz", "AGB", "Mediadaten", "Abo kündigen"),
  ],
};
