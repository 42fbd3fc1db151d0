import { monthName, weekdayName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Regionalzeitung mit Bezahlschranke: E-Paper, Trauer, Ortsnamen im Menü, Testmonat, Autorenzeile mit Kürzel. */
export const deOstheideZeitung: Template = {
  name: "de-ostheide-zeitung",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "E-Paper", "Abo", "Trauer", "Jobs", "Immobilien", "Anmelden"),
    ...chrome(
      "calendar",
      `${weekdayName("de", story.when.weekday)}, ${story.when.day}. ${monthName("de", story.when.month)} ${story.when.year}`,
      story.pick([`${story.int(3, 24)}° Bad Olsen`, `Bad Olsen: bedeckt, ${story.int(3, 24)} °C`]),
    ),
    ...chrome(
      "menu",
      "Lokales",
      "Bad Olsen",
      "Samtgemeinde Rhade",
      "Lüneheide",
      "Blaulicht",
      "HSV Olsen",
      "Kultur",
      "Blick in die Welt",
    ),
    ...chrome("site-name", "Ostheide-Zeitung"),
    ...chrome("tags", story.pick(["Gemeinderat", "Wohnen", "Verkehr"])),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.standfirst(),
    ...story.pick([
      [...story.byline((author) => author)],
      [...story.byline((author) => `${author}${story.pick([" (oh)", " / Redaktion Bad Olsen"])}`)],
    ]),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 8)} Minuten`),
    ...chrome("tools", "Merken", "Zur Merkliste hinzugefügt", "Schrift vergrößern"),
    ...chrome("audio", "Anhören"),
    ...chrome(
      "photo-credit",
      story.pick(["Archivfoto: Behnke", "Quelle: Dirk Behnke", "© Behnke"]),
    ),
    ...story.body(
      [0.25, chrome("ad", "- Anzeige -")],
      [
        0.5,
        [
          ...chrome("promo", story.pick([`OZ+: ${story.headline()}`, story.headline()])),
          ...chrome(
            "newsletter",
            "Der Tag in der Ostheide",
            "Jeden Abend gegen 18 Uhr die Nachrichten aus Ihrer Region im E-Mail-Postfach.",
            "Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.",
          ),
        ],
      ],
      [0.85, chrome("promo", "Lesen Sie auch", ...story.headlines(2))],
    ),
    ...chrome(
      "paywall",
      story.pick([
        "Testen Sie OZ+ einen Monat für 1 Euro. Danach 9,90 Euro im Monat, jederzeit kündbar.",
        "Unabhängiger Journalismus kostet Geld. Mit OZ+ lesen Sie alle Artikel, so oft Sie mögen, und helfen uns, auch morgen in der Samtgemeinde vor Ort zu sein.",
      ]),
    ),
    ...chrome(
      "contact",
      `Sie haben einen Hinweis für die Redaktion? Rufen Sie uns an: 05899 / 9${story.pick(["1", "2", "4"])}0-33`,
    ),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "event",
      "Veranstaltungen in der Nähe",
      story.pick([
        "Flohmarkt Schützenplatz, So., 9 Uhr",
        "Orgelkonzert St. Marien, Sa., 19.30 Uhr",
      ]),
      story.pick(["Lesung in der Mühle, Fr., 20 Uhr", "Blutspende DRK-Heim, Do., 16 bis 20 Uhr"]),
    ),
    ...chrome(
      "footer",
      "Trauerportal",
      story.pick(["Geschenkshop", "OZ-Leserreisen"]),
      "Zustellung reklamieren",
      "Mediadaten",
      "Impressum",
      "Cookie-Einstellungen",
    ),
  ],
};
