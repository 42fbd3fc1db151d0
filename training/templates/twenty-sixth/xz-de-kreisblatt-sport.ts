import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Regionalzeitung mit Ergebnisdienst, Tabellenkasten und Bezahlschranke. */
export const xzDeKreisblattSport: Template = {
  name: "xz-de-kreisblatt-sport",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Lokales", "Sport", "Kreisliga", "Handball", "Anzeigen", "E-Paper", "Abo"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "ERGEBNISDIENST",
          `TSV Osterau – VfB Linden ${story.int(0, 4)}:${story.int(0, 4)}`,
          `SC Moor – Blau-Gelb ${story.int(0, 4)}:${story.int(0, 4)}`,
          "Alle Ergebnisse",
        )
      : []),
    ...chrome("breadcrumb", "Startseite > Sport > Regionalsport"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date((w) => `${w.day}. ${monthName("de", w.month)} ${w.year}, ${w.clock} Uhr`),
    ...chrome("reading-time", `Lesedauer: ${story.int(2, 6)} Min`),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Kortmann", "Symbolbild: imagofix", "Foto: privat"]),
    ),
    ...story.body(
      [0.3, chrome("ad", "Anzeige")],
      [0.5, chrome("promo", `Lesen Sie auch: ${story.headline()}`)],
      [
        0.8,
        chrome(
          "paywall",
          "Vier Wochen Kreisblatt plus für 1 Euro. Danach 8,90 Euro im Monat, jederzeit kündbar.",
          "Jetzt testen",
        ),
      ],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Kreisklasse C",
          "1. Moor 30",
          "2. Osterau 28",
          "3. Linden 19",
          "Zur ganzen Tabelle",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "Ansetzungen",
          "Sa., 14 Uhr: Linden – Moor",
          "So., 15 Uhr: Blau-Gelb – Osterau",
        )
      : []),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(5))),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          `${story.int(0, 20)} Kommentare`,
          story.reader(),
          story.comment(),
          "Melden",
        )
      : []),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Mediadaten",
      `© Kreisblatt Verlag ${story.when.year}`,
    ),
  ],
};
