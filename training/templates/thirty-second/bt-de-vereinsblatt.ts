import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Kostenloses Anzeigenblatt/Bürgerreporter: Mitmachen, Klicks, Prospekte (free sheet with citizen reporters). */
export const btDeVereinsblatt: Template = {
  name: "bt-de-vereinsblatt",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Beitrag erfassen",
      "Orte",
      "Marktplatz",
      "Prospekte",
      "Gewinnspiele",
      "Registrieren",
    ),
    ...chrome("counter", `${story.int(20, 4000)}x gelesen`, `${story.int(0, 40)} Bilder`),
    ...chrome("breadcrumb", story.pick(["Ratgeber", "Lokales", "Vereine"])),
    ...story.title(),
    ...story.date(
      ({ day, month, year, clock }) => `${day}. ${monthName("de", month)} ${year}, ${clock} Uhr`,
    ),
    ...story.byline((author) => `Eingestellt von ${author}`),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["Foto: hochgeladen von der Redaktion", "Foto: pm"])),
    ...story.body([
      0.6,
      chrome(
        "event",
        "Gewinnspiel: 5 x 2 Karten für das Schlagerzelt",
        "Teilnahmeschluss ist Sonntag. Der Rechtsweg ist ausgeschlossen.",
      ),
    ]),
    ...chrome("follow", "Gefällt sieben mal", "Folgen Sie diesem Profil als Erste/r"),
    ...chrome(
      "tags",
      "Ort: Ellerstedt",
      `Schlagworte: ${story.pick(["Bahnhof, Uhr", "Tiere, Ehrenamt", "Freizeit"])}`,
    ),
    ...chrome(
      "comment-form",
      "0 Kommentare",
      "Sie möchten kommentieren? Sie möchten zur Diskussion beitragen? Melden Sie sich an, um Kommentare zu verfassen.",
    ),
    ...chrome(
      "related",
      "Beliebte Beiträge",
      ...story.headlines(4).map((headline) => `${headline} (${story.reader()})`),
    ),
    ...chrome(
      "ad",
      "Aktuelle Prospekte",
      "Gartenmarkt: gültig bis Samstag",
      "Möbelhaus am Kreisel: alles muss raus",
    ),
    ...chrome(
      "footer",
      "So geht's",
      "Verhaltenskodex",
      "Zustellung reklamieren",
      "Mediaberatung",
      `© ${story.when.year} Wochenblatt-Verlag`,
    ),
  ],
};
