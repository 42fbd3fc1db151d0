import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German local paper: plus subscription, "Lesen Sie auch", editors' box, legal notice links. */
export const deLokalzeitung: Template = {
  name: "de-lokalzeitung",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Zum Inhalt springen"),
    ...chrome("login", "Anmelden", "E-Paper", "Abo"),
    ...chrome(
      "menu",
      "Lokales",
      "Sport",
      "Politik",
      "Wirtschaft",
      "Kultur",
      "Ratgeber",
      "Anzeigen",
    ),
    ...chrome("breadcrumb", "Startseite", "Lokales", "Lauterfurt"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...story.byline((author) => `Von ${author}`),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 6)} Minuten`),
    ...chrome("share", "Teilen", "Merken", "Drucken", "Per Mail"),
    ...chrome("photo-credit", "Foto: Lutz Amelung"),
    ...story.body(
      [0.25, chrome("promo", `Lesen Sie auch: ${story.headline()}`)],
      [0.5, chrome("ad", "Anzeige")],
      [
        0.7,
        chrome(
          "newsletter",
          "Morgenpost aus Lauterfurt",
          "Der Tag in fünf Minuten: Jeden Morgen um sechs in Ihrem Postfach.",
          "Jetzt kostenlos anmelden",
        ),
      ],
    ),
    ...chrome(
      "paywall",
      "Jetzt weiterlesen mit LZ+",
      "Monatlich kündbar",
      "Sie haben bereits ein Abo? Hier anmelden",
    ),
    ...chrome("tags", "Themen", "Verkehr", "Stadtrat", "Lauterfurt"),
    ...chrome("comment", "Kommentare", "2 Kommentare"),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), "Antworten", "Melden"),
    ),
    ...chrome("related", "Meistgelesen"),
    ...story.repeat(5, () => chrome("related", story.headline())),
    ...chrome("related", "Mehr aus Lauterfurt"),
    ...story.repeat(4, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("contact", "Haben Sie einen Fehler entdeckt? Schreiben Sie uns."),
    ...chrome(
      "footer",
      "Kontakt",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Mediadaten",
      "Abo kündigen",
      "Utiq verwalten",
    ),
    ...chrome("legal", "© Lauterfurter Zeitung GmbH. Alle Rechte vorbehalten."),
  ],
};
