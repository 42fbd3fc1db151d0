import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Nachrichtensammler, der Agenturtexte spiegelt: Quelle, Kategorien mit Zahl, Vor- und Zurück, Schlagwortwolke, WordPress-Reste. */
export const deTickerPresseblick: Template = {
  name: "de-ticker-presseblick",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("tools", "Zum Inhalt springen", "Menü umschalten"),
    ...chrome("site-name", "Presseblick24", "Nachrichten rund um die Uhr"),
    ...chrome(
      "menu",
      "Start",
      "Deutschland",
      "Welt",
      "Boulevard",
      "Sport",
      "Pressemitteilung einreichen",
    ),
    ...chrome("search", "Suche nach:", "Suchen …"),
    ...chrome("pager", `« ${story.pick(["Vorheriger Artikel", story.headline()])}`),
    ...story.title((title) => `${title}${story.pick(["", " - Presseblick24"])}`),
    ...story.date(
      ({ clock, day, month, year }) =>
        `Veröffentlicht am ${day}. ${monthName("de", month)} ${year} um ${clock}`,
    ),
    ...story.byline((author) => `von ${author}`),
    ...chrome("tags", `Kategorie: ${story.pick(["Vermischtes", "Inland", "Top-Meldung"])}`),
    ...chrome("counter", `Aufrufe: ${story.int(14, 2900)}`),
    ...story.body(
      [
        0.4,
        chrome(
          "ad",
          "Advertisement",
          story.pick(["Gutscheincodes für über 3.000 Shops", "Jetzt Stromanbieter wechseln"]),
        ),
      ],
      [0.6, chrome("teaser", story.headline())],
    ),
    ...chrome(
      "photo-credit",
      `Foto: ${story.pick(["Polizei (über nfd Nachrichtenagentur)", "Symbolbild"])}`,
    ),
    ...chrome(
      "share",
      "Teilen mit:",
      "Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)",
      "Klicken, um einem Freund einen Link per E-Mail zu senden (Wird in neuem Fenster geöffnet)",
      "Gefällt mir Wird geladen …",
    ),
    ...chrome(
      "tags",
      `Schlagwörter: ${story.pick(["Polizei, Verkehr, Unfall", "Arbeit, Sauerland, Industrie", "Leben, Wohnen, Stadt"])}`,
    ),
    ...chrome(
      "pager",
      "Beitragsnavigation",
      `Vorheriger: ${story.headline()}`,
      `Nächster: ${story.headline()}`,
    ),
    ...chrome(
      "comment-form",
      "Schreibe einen Kommentar",
      "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
      "Kommentar *",
      "Name *",
      "Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern.",
    ),
    ...chrome(
      "related",
      "Neueste Beiträge",
      ...story.headlines(5),
      "Ähnliche Meldungen",
      `${story.headline()} (${story.when.dd}.${story.when.mm}.)`,
      `${story.headline()} (${story.when.dd}.${story.when.mm}.)`,
    ),
    ...chrome(
      "comment",
      "Neueste Kommentare",
      `${story.reader()} bei ${story.headline()}`,
      `${story.reader()} bei ${story.headline()}`,
    ),
    ...chrome(
      "menu",
      "Archiv",
      `${monthName("de", story.when.month)} ${story.when.year} (${story.int(40, 310)})`,
      `${story.pick(["Polizei", "Wirtschaft"])} (${story.int(200, 990)})`,
      "Meta",
      "Anmelden",
      "Feed der Einträge",
    ),
    ...chrome("footer", "Stolz präsentiert von WordPress", "Theme: Nachrichtenwand"),
  ],
};
