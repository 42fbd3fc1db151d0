import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Schweizer Tageszeitung: Schweizer Rechtschreibung, Gemeindenamen, Abo in Franken, Leserreporter, Wettbewerb, Kommentar-Regeln in Prosa. */
export const deChSeetalerBote: Template = {
  name: "de-ch-seetaler-bote",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Seetaler Bote"),
    ...chrome("language", "Deutsch | Français | Rumantsch"),
    ...chrome(
      "menu",
      "Aargau",
      "Luzern",
      "Schweiz",
      "Meinung",
      "Todesanzeigen",
      "Stellen",
      "Immobilien",
      "E-Paper",
    ),
    ...chrome("login", "Anmelden", story.pick(["Abo ab Fr. 1.–", "Jetzt schnuppern"])),
    ...chrome("tags", story.pick(["Energie", "Wohnen", "Arbeitswelt"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `${author} (Text)`, `Von ${author}`])),
    ...story.date(
      ({ clock, dd, mm, year }) =>
        `${dd}.${mm}.${year}, ${clock} Uhr${story.pick(["", " Aktualisiert"])}`,
    ),
    ...chrome(
      "tools",
      "Drucken",
      "Teilen",
      "Lesezeichen gesetzt",
      story.pick([`Kommentare ${story.int(0, 60)}`, "Jetzt kommentieren"]),
    ),
    ...chrome("photo-credit", story.pick(["Bild: Keystein", "Bild: Claudia Rüegg", "Symbolbild"])),
    ...story.body(
      [
        0.2,
        chrome(
          "photo-credit",
          story.pick([
            "Ein Blick von aussen: Wer hier wohnt, kennt das Problem. Bild: Claudia Rüegg",
            "Die Beteiligten waren sich am Dienstag nicht einig.",
          ]),
        ),
      ],
      [
        0.45,
        chrome(
          "related",
          "Das könnte Sie ebenfalls interessieren",
          `${story.pick(["Abo ", ""])}${story.headline()}`,
          `${story.pick(["Abo ", ""])}${story.headline()}`,
        ),
      ],
      [0.65, chrome("teaser", story.teaser())],
      [
        0.85,
        chrome(
          "sponsor",
          `Paid Post: ${story.pick(["Wie die Seetaler Kantonalbank beim Eigenheim rechnet", "So gelingt der Umstieg auf die Wärmepumpe im Einfamilienhaus"])}`,
        ),
      ],
    ),
    ...chrome(
      "contact",
      `Haben Sie etwas gesehen? Schicken Sie uns Ihr Bild oder Video per Whatsapp an 079 555 ${story.int(10, 99)} ${story.int(10, 99)}. Für gedruckte Bilder bezahlen wir Fr. 50.–.`,
    ),
    ...chrome("comment", `${story.int(1, 60)} Kommentare`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 28)}.${story.int(1, 12)}.${story.when.year}, ${story.int(10, 22)}:${story.int(10, 59)}`,
        story.comment(),
        story.pick([`Empfehlen (${story.int(0, 40)})`, "Antworten"]),
      ),
    ),
    ...chrome(
      "legal",
      "Wir freuen uns über einen lebhaften Austausch. Bitte schreiben Sie unter Ihrem vollen Namen und in ganzen Sätzen; Mundart ist am 1. August erlaubt. Pro Artikel schalten wir höchstens drei Beiträge derselben Person frei.",
    ),
    ...chrome(
      "poll",
      "Umfrage der Woche",
      "Soll die Badi auch im Oktober offen bleiben?",
      "Ja, unbedingt",
      "Nein",
      "Ist mir wurst",
    ),
    ...chrome(
      "event",
      `Wettbewerb: ${story.pick(["5 × 2 Tageskarten Rigi", "Fondue-Set"])} zu gewinnen`,
      "Teilnahmeschluss Sonntag, 23.59 Uhr",
    ),
    ...chrome("related", "Meistgelesen in der Region", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "footer",
      "Impressum",
      "AGB und Datenschutz",
      "Inserate",
      "Abo pausieren",
      "© Seetaler Bote AG",
    ),
  ],
};
