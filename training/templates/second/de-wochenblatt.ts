import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Bavarian weekly advertiser: small ads, deaths, readers' trips, editors' sign. */
export const deWochenblatt: Template = {
  name: "de-wochenblatt",
  language: "de",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Direkt zum Artikel",
      "Heimat",
      "Vereine",
      "Blaulicht",
      "Kleinanzeigen",
      "Trauer",
      "Stellenmarkt",
    ),
    ...chrome("site-name", "Der Grauhorn-Bote – gratis in jedem Haushalt"),
    ...chrome("breadcrumb", "Sie sind hier: Titelseite / Heimat / Oberkarr"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Text: ${author}`),
    ...story.date(({ day, month, year }) => `${day}. ${monthName("de", month)} ${year}`),
    ...chrome("photo-credit", "Ein Bild aus besseren Tagen. Bild: privat"),
    ...story.body(
      [0.3, chrome("promo", `Mehr dazu: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "sponsor",
          "Leserreise: Fünf Tage Gardasee mit Musik, ab 499 Euro. Prospekt anfordern!",
        ),
      ],
    ),
    ...chrome("tools", "Artikel drucken", "Artikel versenden", "Schriftgröße A A A"),
    ...chrome("counter", `Diesen Beitrag haben ${story.int(120, 4000)} Leser angeklickt.`),
    ...chrome("related", "Weitere Meldungen aus der Heimat", ...marked("» ", story.headlines(4))),
    ...chrome(
      "event",
      "Was ist los?",
      "Fr., 19 Uhr: Preisschafkopf, Gasthof Post",
      "Sa., 14 Uhr: Pfarrbasar",
      "Termin melden",
    ),
    ...chrome(
      "sponsor",
      "Stellenangebote",
      "Bäckereifachverkäufer (m/w/d) in Teilzeit",
      "Melker gesucht, Wohnung vorhanden",
    ),
    ...chrome("comment", "Leserstimmen", "Bitte melden Sie sich an, um mitzureden."),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `${story.reader()} schrieb am 3.4. um 17:${story.int(10, 59)}`,
        story.comment(),
        "Beitrag melden",
      ),
    ),
    ...chrome("newsletter", "Der Bote per WhatsApp: einfach Start an 0555 0112 senden"),
    ...chrome(
      "footer",
      "Verlag",
      "Anzeige aufgeben",
      "Zusteller werden",
      "Mediadaten 2024",
      "Barrierefreiheit",
    ),
    ...chrome("legal", "Bote Verlags-GmbH & Co. KG, Registergericht Mertlingen HRA 0000"),
  ],
};
