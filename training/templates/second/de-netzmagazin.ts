import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A German web magazine: ad-free pass, reading list, audio, partner shop, debate threads. */
export const deNetzmagazin: Template = {
  name: "de-netzmagazin",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "* ", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Weiterlesen mit Werbung oder werbefrei im Pur-Abo für 2,99 Euro im Monat",
      "Einwilligen und weiter",
      "Jetzt Pur-Abo abschließen",
    ),
    ...chrome("menu", "Ressorts öffnen", "Debatte", "Netzleben", "Bücher", "Rätsel", "Audio"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(
      ({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock.replace(":", ".")} Uhr`,
    ),
    ...chrome(
      "audio",
      "Artikel anhören",
      `(${story.int(3, 9)} Minuten)`,
      "Zur Merkliste hinzufügen",
    ),
    ...chrome("share", "Verschenken", "X.com", "Facebook", "E-Mail", "Link in die Zwischenablage"),
    ...story.body(
      [0.25, chrome("ad", "ANZEIGE", "Hier endet die Anzeige")],
      [0.5, chrome("related", "Mehr zum Thema", story.headline(), story.headline())],
      [
        0.8,
        chrome(
          "audio",
          "Empfohlener redaktioneller Inhalt",
          "An dieser Stelle finden Sie ein externes Video. Sie können es mit einem Klick anzeigen lassen und wieder ausblenden.",
          "Externer Inhalt",
        ),
      ],
    ),
    ...chrome(
      "sponsor",
      "Zum Buch: Jetzt im Netz-Laden bestellen. Preisabfragezeitpunkt 05.10., keine Gewähr.",
    ),
    ...chrome("contact", "Feedback an die Redaktion"),
    ...chrome("comment", `${story.int(20, 300)} Beiträge in der Debatte`, "Alle anzeigen"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        story.comment(),
        `${story.int(1, 30)} Zustimmungen`,
        "Antwort schreiben",
      ),
    ),
    ...chrome("related", "Viel gelesen", ...numbered(story.headlines(5), ") ")),
    ...chrome("poll", "Spiele", "Kreuzwort des Tages", "Sudoku", "Buchstabenbiene"),
    ...chrome(
      "footer",
      "Hilfe & Kontakt",
      "Pur-Abo kündigen",
      "Vermarktung",
      "Nutzungsbasierte Werbung",
      "Jobs bei uns",
    ),
  ],
};
