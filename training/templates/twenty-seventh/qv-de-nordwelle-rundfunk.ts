import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Öffentlicher Sender: Sendehinweis, Playertexte, Stand-Zeile, Mehr-zum-Thema ohne Überschrift. */
export const qvDeNordwelleRundfunk: Template = {
  name: "qv-de-nordwelle-rundfunk",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("tools", "Zum Inhalt springen", "Zur Suche"),
    ...chrome("menu", "Nachrichten", "Sport", "Radio", "Mediathek", "Wetter", "Verkehr"),
    ...chrome("audio", "Live", "Nordwelle 1", "Jetzt läuft: Lieder zur Nacht"),
    ...story.title(),
    ...story.date(
      ({ day, month, year, clock }) =>
        `Stand: ${day}. ${monthName("de", month)} ${year} ${clock} Uhr`,
    ),
    ...story.standfirst(),
    ...story.byline((author) => `von ${author}, Nordwelle`),
    ...story.body(
      [
        0.4,
        chrome(
          "audio",
          "Audio herunterladen",
          `(${story.int(2, 7)} MB)`,
          "Videobeitrag",
          `${story.int(1, 4)} Min`,
        ),
      ],
      [0.7, chrome("related", story.headline(), story.pick(["mehr", "weiter"]))],
    ),
    ...chrome(
      "first-published",
      `Dieses Thema im Programm:`,
      `Nordwelle 1 | Der Tag | ${story.when.day}. ${monthName("de", story.when.month)} | 17:05 Uhr`,
    ),
    ...chrome(
      "tags",
      "Schlagwörter zu diesem Artikel",
      story.pick(["Kreis Ellerau", "Bahn", "Justiz"]),
    ),
    ...chrome("share", "Facebook", "WhatsApp", "Link kopieren"),
    ...chrome("related", "Mehr Nachrichten", ...story.headlines(3)),
    ...chrome(
      "comment",
      "Kommentare geschlossen",
      "Wir haben die Kommentarfunktion nach drei Tagen geschlossen.",
      story.comment(),
    ),
    ...chrome(
      "footer",
      "Kontakt",
      "Impressum",
      "Barrierefreiheit",
      "Gebärdensprache",
      "Leichte Sprache",
    ),
  ],
};
