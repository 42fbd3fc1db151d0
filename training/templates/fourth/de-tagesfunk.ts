import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Ein öffentlich-rechtlicher Sender: Sendungsbezug, Player-Reste, Fakten zur Barrierefreiheit, keine Werbung. */
export const deTagesfunk: Template = {
  name: "de-tagesfunk",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Direkt zum Inhalt",
      "Zur Navigation",
      "Sendung verpasst?",
      "Live",
      "Audiothek",
      "Mediathek",
    ),
    ...chrome("search", "Suche", "Suchbegriff eingeben"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} ${clock} Uhr`),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}, Tagesfunk`),
    ...chrome(
      "audio",
      "Player: audio",
      "Audio herunterladen",
      "Einbetten",
      "Abspielen",
      "Sie benötigen einen Browser mit aktiviertem JavaScript.",
    ),
    ...story.body(
      [
        0.45,
        chrome("audio", "Video starten, abbrechen mit Escape", story.headline(), "Video merken"),
      ],
      [0.7, chrome("related", "mehr", story.headline(), "mehr")],
    ),
    ...chrome(
      "first-published",
      `Dieses Thema im Programm: Tagesfunk Eins, Die Umschau, ${story.when.day}.${story.when.month}.${story.when.year}, 17:05 Uhr`,
    ),
    ...chrome("tags", "Schlagwörter zu diesem Artikel", "Kultur", "Ländlicher Raum"),
    ...chrome("share", "Seite teilen", "Teilen via E-Mail", "Artikel drucken"),
    ...chrome("related", "Mehr Nachrichten", ...story.headlines(3), "Aktuell"),
    ...chrome("podcast", "Podcast", "Der Tag in sieben Minuten", "Jetzt abonnieren"),
    ...chrome("contact", "Hat Ihnen dieser Artikel gefallen?", "Ihre Meinung zu unserem Angebot"),
    ...chrome(
      "menu",
      "Wetter",
      "Verkehr",
      "Frequenzen",
      "Leichte Sprache",
      "Gebärdensprache",
      "Karriere",
      "Presse",
    ),
    ...chrome(
      "legal",
      "Der Tagesfunk ist nicht für die Inhalte fremder Seiten verantwortlich, die über einen Link erreicht werden.",
    ),
  ],
};
