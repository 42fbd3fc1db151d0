import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Schweizer Onlineportal: Community-Funktionen, Reaktionen mit Zahlen, Hotline-Kasten mit Hilfsnummern, Push-Angebote, «Fehler gefunden». */
export const nfTagwachtSchweiz: Template = {
  name: "nf-tagwacht-schweiz",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Tagwacht",
      "Schweiz",
      "Ausland",
      "Wirtschaft",
      "Sport",
      "People",
      "Community",
      "Radio",
      "Suche",
    ),
    ...chrome("ticker", "Aktuell", story.headline()),
    ...chrome("tags", story.pick(["Kanton Bern", "Verkehr", "Preisschock"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `1 / ${story.int(2, 9)}`,
      `Tagwacht/${story.pick(["Bruno Ammann", "Leserreporter"])}`,
    ),
    ...story.byline((a) => `von ${a}`),
    ...story.date(({ day, month, year, clock }) => `Publiziert: ${day}.${month}.${year}, ${clock}`),
    ...chrome("share", "Teilen", `Kommentare (${story.int(4, 260)})`),
    ...story.body(
      [
        0.25,
        chrome(
          "teaser",
          "Darum gehts",
          "Die Redaktion hat das Wichtigste zusammengefasst",
          "Automatisch erstellt und geprüft",
        ),
      ],
      [
        0.6,
        chrome(
          "poll",
          "Was meinst du dazu?",
          "Finde ich gut",
          "Nein, gar nicht",
          "Ich will nur das Ergebnis sehen",
          "Hier liest du mehr über das Thema",
        ),
      ],
    ),
    ...chrome(
      "contact",
      `Hast du etwas gesehen? Schick uns deinen Input per WhatsApp: 079 555 ${story.int(10, 99)} ${story.int(10, 99)}`,
    ),
    ...chrome(
      "app",
      "Nichts mehr verpassen in Bern? In der App kannst du unter «Meine Themen» wählen, wann dein Handy brummt und wann nicht.",
    ),
    ...chrome("tools", "Fehler gefunden? Jetzt melden."),
    ...chrome(
      "comment",
      "Top-Kommentare",
      ...story
        .repeat(3, () =>
          chrome(
            "comment",
            story.reader(),
            story.comment(),
            "Antworten",
            `👍 ${story.int(3, 400)}`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "comment-form",
      "Deine Meinung zählt",
      "Bitte beachte die Netiquette. Kommentare, die gegen unsere Regeln verstossen, werden nicht veröffentlicht.",
    ),
    ...chrome("related", "Mehr Schweiz", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Werbung",
      "Jobs",
      "AGB",
      "Datenschutzerklärung",
      `© ${story.when.year} Tagwacht AG`,
    ),
  ],
};
