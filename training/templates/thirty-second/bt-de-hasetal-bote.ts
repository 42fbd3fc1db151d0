import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Kreiszeitung mit Plus-Abo, Merklisten, Anzeigenmarkt und Trauerportal (a county paper with subscription walls). */
export const btDeHasetalBote: Template = {
  name: "bt-de-hasetal-bote",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Abo",
      "E-Paper",
      "Anmelden",
      "Lokales",
      "Sport",
      "Blaulicht",
      "Trauer",
      "Stellenmarkt",
    ),
    ...chrome(
      "breadcrumb",
      `Startseite › Lokales › ${story.pick(["Ellerstedt", "Kreis Hasetal", "Quernheim"])}`,
    ),
    ...chrome("paywall", story.pick(["Plus", "HB+", "Exklusiv für Abonnenten"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("reading-time", `Lesedauer: ${story.int(2, 7)} Minuten`),
    ...chrome("tools", "Merken", "Vorlesen", "Drucken", "Teilen"),
    ...chrome(
      "photo-credit",
      `${story.pick(["Großer Andrang am Donnerstag.", "Das Archivbild zeigt den Platz vor dem Umbau."])} Foto: ${story.pick(["Imke Harms", "privat", "Archiv/Stein"])}`,
    ),
    ...story.body(
      [0.3, chrome("related", "Lesen Sie auch", ...story.headlines(2))],
      [0.65, chrome("ad", "Anzeige")],
      [
        0.8,
        chrome(
          "newsletter",
          "Kostenlos in Ihr Postfach: der Hasetal-Morgen, werktags um sechs",
          "Jetzt anmelden",
          "Die Abmeldung ist jederzeit über den Link am Ende jeder Ausgabe möglich.",
        ),
      ],
    ),
    ...chrome("author-bio", story.author, "Redaktion Lokales", "Zur Autorenseite"),
    ...chrome("related", "Das könnte Sie auch interessieren", ...story.headlines(4)),
    ...chrome("event", "Trauer im Hasetal", "Anzeigen aufgeben", "Kerze anzünden"),
    ...chrome(
      "ad",
      "Stellenangebote der Woche",
      `Bäckereifachverkäufer (m/w/d), ${story.pick(["Ellerstedt", "Lohne"])}`,
      "Alle Stellen ansehen",
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Widerruf",
      "Verträge hier kündigen",
      "Barrierefreiheit",
      `© ${story.when.year} Hasetal Medien GmbH & Co. KG`,
    ),
  ],
};
