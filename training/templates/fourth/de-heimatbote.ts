import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Eine Lokalzeitung: Plus-Marken, Autorenkürzel, Veranstaltungen, Traueranzeigen, Kommentarregeln. */
export const deHeimatbote: Template = {
  name: "de-heimatbote",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Heimatbote", "Lauda und Umland"),
    ...chrome(
      "menu",
      "Lokales",
      "Blaulicht",
      "Sport vor Ort",
      "Freizeit",
      "E-Paper",
      "Trauer",
      "Anzeigen",
      "Leserreisen",
    ),
    ...chrome("ticker", `Heute ${story.int(-3, 31)}°`, "leicht bewölkt"),
    ...chrome("breadcrumb", "Heimatbote", "Lokales", "Oberland"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} | ${clock} Uhr`),
    ...story.byline((author) => author),
    ...chrome("reading-time", `Lesezeit: ${story.int(1, 6)} Min.`),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("app", "Nichts mehr verpassen: Hol dir die Heimatbote-App aufs Handy")],
      [0.65, chrome("promo", `Auch interessant: ${story.headline()}`)],
    ),
    ...chrome("share", "Auf Facebook teilen", "Per WhatsApp versenden", "Drucken", "Feedback"),
    ...chrome("tags", "Themen: Gemeinderat | Ehrenamt | Freizeit"),
    ...chrome(
      "event",
      "Termine in der Region",
      "Sa. Flohmarkt am Bahnhof, ab 8 Uhr",
      "So. Frühschoppen der Feuerwehr",
      "Alle Veranstaltungen",
    ),
    ...chrome("promo", "Traueranzeigen", "Jobs der Woche", "Zusteller (m/w/d) gesucht"),
    ...chrome(
      "comment",
      "Kommentare",
      "Sie müssen angemeldet sein, um zu kommentieren.",
      "Bitte beachten Sie unsere Netiquette.",
    ),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "Antworten")),
    ...chrome("related", "Das könnte Sie auch interessieren", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Kontakt",
      "Geschäftsstellen",
      "Abo-Service",
      "AGB",
      "Widerrufsbelehrung",
      `© Heimatbote Verlag ${story.when.year}`,
    ),
  ],
};
