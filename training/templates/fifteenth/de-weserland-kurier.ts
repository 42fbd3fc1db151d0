import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A German regional daily: place and time of reading, comments with rules, offers of the paper, death notices. */
export const deWeserlandKurier: Template = {
  name: "de-weserland-kurier",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("login", "Anmelden", "E-Paper", "Abo-Service"),
    ...story.pick([
      chrome(
        "ticker",
        "Wetter",
        `${story.int(-4, 24)} °C`,
        story.pick(["wolkig", "Schneeregen", "heiter"]),
      ),
      [],
    ]),
    ...chrome(
      "menu",
      "Lokales",
      "Polizei & Justiz",
      "Sport",
      "Kultur",
      "Ratgeber",
      "Trauer",
      "Stellenmarkt",
      "Immobilien",
    ),
    ...chrome(
      "breadcrumb",
      `Startseite / Lokales / ${story.pick(["Buxfelde", "Lübbenow", "Norderhöft"])}`,
    ),
    ...chrome("paywall", story.pick(["Kurier+", "WK+ Artikel"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("reading-time", `Lesedauer: ${story.int(2, 6)} Min.`),
    ...chrome("share", "Teilen", "Mail", "Drucken", "Merken"),
    ...story.body(
      [story.int(12, 28) / 100, chrome("promo", `Lesen Sie auch: ${story.headline()}`)],
      [story.int(42, 58) / 100, chrome("promo", story.headline())],
      [
        story.int(62, 78) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Newsletter „Guten Morgen, Weserland“",
            "Jeden Morgen das Wichtigste aus Ihrer Nachbarschaft",
            "E-Mail-Adresse",
            "Bitte geben Sie eine gültige E-Mail-Adresse ein.",
          ),
          [],
        ]),
      ],
    ),
    ...chrome(
      "tags",
      "Themen",
      story.pick(["Verkehr", "Verbraucher"]),
      story.pick(["Ehrenamt", "Stadtrat"]),
    ),
    ...chrome("comment", `Kommentare (${story.int(1, 30)})`),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(10, 28)}.${story.when.mm}.${story.when.year} ${story.int(10, 22)}:${story.int(10, 59)}`,
        story.comment(),
        "antworten · melden",
      ),
    ),
    ...chrome(
      "comment-form",
      "Um zu kommentieren, melden Sie sich bitte mit Ihrem Klarnamen an. Die Redaktion behält sich vor, Beiträge zu kürzen.",
      "Es sind noch 1500 Zeichen verfügbar",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...story.pick([
      chrome(
        "event",
        "Heute in der Region",
        "19:30 Uhr Orgelkonzert, St. Marien",
        "20:00 Uhr Skatabend, Gasthof Linde",
      ),
      [],
    ]),
    ...chrome("calendar", "Traueranzeigen", "Glückwünsche aufgeben", "Kreuzworträtsel"),
    ...chrome(
      "app",
      "Unsere App: einfach, schnell, von hier. Jetzt laden und Push-Nachrichten für Ihren Ort einschalten.",
    ),
    ...chrome(
      "footer",
      "Mediadaten",
      "AGB",
      "Cookie-Einstellungen",
      "Kontakt zur Redaktion",
      "Zustellung reklamieren",
    ),
  ],
};
