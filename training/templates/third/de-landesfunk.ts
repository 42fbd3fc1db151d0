import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Ein Landessender: Stand-Angabe, Audio zum Beitrag, Hinweis auf die Sendung, Kommentarregeln, Wetterkasten. */
export const deLandesfunk: Template = {
  name: "de-landesfunk",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Hauptnavigation",
      "Startseite",
      "Nachrichten",
      "Sport",
      "Verkehr",
      "Wetter",
      "Radio & Podcast",
      "Mediathek",
    ),
    ...chrome("language", "Leichte Sprache", "Gebärdensprache", "Plattdeutsch"),
    ...chrome("search", "Suche öffnen", "Suchbegriff eingeben"),
    ...chrome("breadcrumb", "Sie sind hier: Startseite > Nachrichten > Region"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} ${clock} Uhr`),
    ...story.standfirst(),
    ...story.byline((author) => `von ${author}, Landesfunk Mitte`),
    ...chrome(
      "audio",
      "Audio: Reportage aus dem Ort",
      `(${story.int(1, 5)} Min)`,
      "Audio starten, abbrechen mit Escape",
      "Download",
    ),
    ...chrome(
      "photo-credit",
      "Blick über die Altstadt am Vormittag © Landesfunk Foto: Thees Brinkmann",
    ),
    ...story.body(
      [0.3, chrome("promo", "Weitere Informationen", story.headline(), `${story.teaser()} mehr`)],
      [
        0.6,
        chrome(
          "consent",
          "An dieser Stelle befindet sich ein externer Inhalt, der von der Redaktion empfohlen wird.",
          "Externen Inhalt einmalig anzeigen",
          "Mit Ihrer Zustimmung können personenbezogene Daten an Dritte übermittelt werden.",
        ),
      ],
      [0.8, chrome("audio", `VIDEO: ${story.headline()} (${story.int(1, 4)} Min)`)],
    ),
    ...chrome(
      "podcast",
      "Dieses Thema im Programm:",
      `Landesfunk 1 | Regional Mitte | ${story.int(2, 28)}.11.2023 | 14:30 Uhr`,
    ),
    ...chrome("tags", "Schlagwörter zu diesem Artikel", "Kommunalpolitik", "Wetter"),
    ...chrome("tools", "Zur Startseite", "Seite drucken", "Seitenanfang"),
    ...chrome(
      "comment",
      `Kommentare (${story.int(3, 90)})`,
      "Bitte beachten Sie unsere Netiquette. Die Kommentarfunktion ist von 8 bis 22 Uhr geöffnet.",
    ),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `${story.reader()} am ${story.int(2, 28)}.11. um 17:${story.int(10, 59)} Uhr`,
        story.comment(),
        "Antworten",
      ),
    ),
    ...chrome("related", "Mehr Nachrichten aus der Region", ...story.headlines(4)),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(3))),
    ...chrome(
      "ticker",
      "Das Wetter heute",
      "Ollenbrück 14° bedeckt",
      "Lage 16° Regen",
      "Pegelstände",
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "Rundfunkrat",
      "Karriere beim Landesfunk",
      "Empfangstechnik",
      "Barriere melden",
    ),
    ...chrome("legal", "© Landesfunk Mitte 2024"),
  ],
};
