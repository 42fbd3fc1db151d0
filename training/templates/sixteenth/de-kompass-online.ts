import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A German portal with agency copy: consent or pay, ticker of stories with times, video remains, partner shop rows. */
export const deKompassOnline: Template = {
  name: "de-kompass-online",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Mit Werbung weiterlesen",
      "Kompass bleibt kostenlos, wenn wir und unsere Partner Ihnen Werbung zeigen und mitzählen dürfen. Was dabei gespeichert wird, steht in der Datenschutzerklärung.",
      "Akzeptieren und weiter",
      "Pur-Abo für 3,99 Euro im Monat",
      "Bereits Pur-Abonnent? Hier anmelden",
    ),
    ...chrome(
      "menu",
      "News",
      "Politik",
      "Finanzen",
      "Sport",
      "Wissen",
      "Gesundheit",
      "Reisen",
      "Auto",
      "Wetter",
    ),
    ...chrome(
      "ticker",
      story.pick(["DAX 19.848 +0,3 %", "Eilmeldung", "Jetzt live: Pressekonferenz"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `Ein Artikel von ${author}`])),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} | ${clock}`),
    ...chrome("comment", `${story.int(3, 400)} Kommentare`),
    ...chrome(
      "photo-credit",
      story.pick(["© Bildagentur Süd/Symbolbild", "Quelle: Fotostelle/Zink"]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "tools",
          story.pick(["Empfohlener externer Inhalt", "Externer Inhalt"]),
          "Hier steht ein Beitrag aus einem sozialen Netzwerk, den wir ohne Ihre Erlaubnis nicht laden.",
          "Inhalt einmal anzeigen und Daten an den Anbieter übermitteln",
        ),
      ],
      [0.45, chrome("related", ...story.headlines(story.int(1, 2)))],
      [
        0.7,
        chrome(
          "ad",
          story.pick([
            "ANZEIGE",
            "- Anzeige -",
            "Anzeige: Jetzt Heizkosten vergleichen und bis zu 400 Euro sparen",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      `Schlagworte: ${story.pick(["Kommunen, Bäder", "Handwerk, Leben", "Handball"])}`,
    ),
    ...chrome("share", "Artikel teilen", "Fehler melden", "Nach oben"),
    ...chrome("related", story.pick(["Mehr News", "Top-Themen", "Neueste Artikel"])),
    ...story.repeat(story.int(4, 6), () =>
      chrome(
        "related",
        `${story.when.clock.slice(0, 2)}:${story.int(10, 59)}`,
        story.headline(),
        story.teaser(),
      ),
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      "Antworten",
      `vor ${story.int(2, 9)} Stunden`,
      story.reader(),
      story.comment(),
      "Antworten",
    ),
    ...chrome(
      "newsletter",
      "Das Wichtigste zum Feierabend",
      "Unser Chefredakteur fasst jeden Abend zusammen, was heute wirklich zählte.",
    ),
    ...chrome(
      "sponsor",
      "Services",
      "Gutscheine: 10 Euro Rabatt bei Gartenfreund24",
      "Kreuzworträtsel",
      "Stromvergleich",
      "Sudoku",
    ),
    ...chrome(
      "legal",
      "Kaufen Sie über Links mit einem Sternchen ein, bekommen wir vom Händler etwas ab. Teurer wird es für Sie dadurch nicht.",
      `© Kompass Digital GmbH ${story.when.year}`,
      "Barrierefreiheit",
      "Utiq verwalten",
    ),
  ],
};
