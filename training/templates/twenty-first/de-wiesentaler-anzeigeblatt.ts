import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Regionalzeitung mit Plus-Angebot: Merkliste, Vorlesen, Notdienste und Tabellen neben dem Artikel. */
export const deWiesentalerAnzeigeblatt: Template = {
  name: "de-wiesentaler-anzeigeblatt",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Zum Inhalt springen", "E-Paper", "Abo", "Trauer", "Immobilien", "Menü"),
    ...chrome(
      "breadcrumb",
      `Startseite > ${story.pick(["Lokales", "Sport", "Wirtschaft"])} > ${story.pick(["Wiesental", "Kreis"])}`,
    ),
    ...chrome("tags", ...story.pick([["Plus-Artikel"], ["Kostenlos lesen"]])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(
      ({ clock, day, month, year }) => `${day}. ${monthName("de", month)} ${year}, ${clock} Uhr`,
    ),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "reading-time",
          `Lesedauer: ${story.int(2, 7)} Min.`,
          "Vorlesen",
          "Merken",
          "Drucken",
          "Teilen",
        )
      : []),
    ...chrome(
      "photo-credit",
      `${story.pick(["Der Marktplatz am Abend", "Archivbild", "So sah es am Montag aus"])} – Foto: ${story.pick(["B. Kern", "privat"])}`,
    ),
    ...story.body(
      [0.3, chrome("promo", `Lesen Sie auch: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "newsletter",
          "Was im Wiesental wichtig ist: jeden Morgen um sechs in Ihrem Postfach. Mit der Anmeldung stimmen Sie zu, dass wir Ihnen schreiben. Abmelden geht immer.",
          "E-Mail-Adresse",
          "Jetzt anmelden",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "contact",
          "Fehler gefunden? Schreiben Sie uns.",
          "Leserservice 07621 555 010, Mo–Fr 7–17 Uhr",
        )
      : []),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "calendar",
          "Notdienste",
          `Apotheke am Tor, Hauptstr. ${story.int(1, 90)}`,
          "Kinderarzt: 116 117",
          "Tierarzt Dr. Lenz",
        )
      : []),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(story.int(4, 6)))),
    ...chrome("ticker", "Kreisliga A", "1. Halden 24", "2. Seebach 22", "3. Rott 19"),
    ...chrome(
      "footer",
      "AGB",
      "Datenschutz",
      "Impressum",
      "Abo kündigen",
      `© ${story.when.year} Wiesentaler Verlag`,
    ),
  ],
};
