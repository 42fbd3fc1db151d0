import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Öffentlich-rechtlicher Sender: Barrierefreiheit, Vorlesefunktion, Sendungshinweis mit Uhrzeit im Text, Korrekturwunsch. */
export const deRundfunkSuedwelle: Template = {
  name: "de-rundfunk-suedwelle",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "tools",
      "Direkt zum Inhalt",
      "Zur Hauptnavigation",
      "Leichte Sprache",
      "Gebärdensprache",
    ),
    ...chrome("site-name", `Südwelle – ${story.pick(["Nachrichten", "Das Landesstudio"])}`),
    ...chrome("menu", "Fernsehen", "Radio", "Mediathek", "Verkehr", "Wetter", "Wir über uns"),
    ...chrome(
      "breadcrumb",
      "Sie sind hier:",
      "Südwelle",
      "Nachrichten",
      story.pick(["Land & Leute", "Wirtschaft", "Panorama"]),
    ),
    ...story.pick([
      chrome("audio", `Audio herunterladen (${story.int(2, 9)},${story.int(1, 9)} MB | MP3)`),
      [],
    ]),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ clock, day, month, year }) =>
        `Stand: ${day}. ${monthName("de", month)} ${year}, ${clock} Uhr`,
    ),
    ...story.byline((author) => `von ${author}${story.pick(["", ", Südwelle-Studio Mitte"])}`),
    ...chrome(
      "share",
      "Bei WhatsApp teilen",
      "Bei Facebook teilen",
      "Bei X teilen",
      "Link kopieren",
    ),
    ...chrome(
      "photo-credit",
      `Bildrechte: ${story.pick(["picture archive / K. Thoma", "Südwelle / H. Meisner", "colourbild"])}`,
    ),
    ...story.pick([
      chrome(
        "audio",
        `Artikel hören – ${story.int(2, 7)} Min.`,
        "Dieser Text wird von einer synthetischen Stimme vorgelesen.",
      ),
      [],
    ]),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          `${story.pick(["Mehr zum Thema", "Zum Artikel", "Hintergrund"])}: ${story.headline()} [${story.pick(["mit Video", "Audio", "sw-aktuell"])}]`,
        ),
      ],
      [
        0.6,
        chrome(
          "audio",
          "Video nicht verfügbar",
          "Leider ist dieser Beitrag aus rechtlichen Gründen nicht mehr abrufbar.",
        ),
      ],
      [
        0.8,
        chrome(
          "promo",
          `${story.headline()} ${story.pick(["Video | ", "Audio | ", ""])}${story.int(2, 58)} Min`,
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `Über dieses Thema berichtete Südwelle 1 am ${story.when.dd}.${story.when.mm}.${story.when.year} um ${story.pick(["06:30", "17:45", "12:00"])} Uhr in der Sendung „${story.pick(["Landzeit", "Der Tag", "Mittagsmagazin"])}“.`,
    ),
    ...chrome("related", "Das könnte Sie auch interessieren"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser(), "mehr")),
    ...chrome(
      "newsletter",
      "Das ist die Europäische Perspektive bei der Südwelle.",
      "Mit unserem Newsletter „Der Morgen“ kommen die wichtigsten Nachrichten aus dem Sendegebiet werktags um 5.30 Uhr zu Ihnen, kostenlos und ohne Werbung.",
      story.pick(["Hier abonnieren", "Zur Anmeldung"]),
    ),
    ...chrome("tools", "Seite drucken", "Nach oben"),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutzerklärung",
      "Rundfunkbeitrag",
      "Korrekturen",
      "Karriere",
      "Barriere melden",
      `© Südwelle ${story.when.year}`,
    ),
    ...chrome(
      "footer",
      "Die Südwelle ist nicht für die Inhalte fremder Seiten verantwortlich, die über einen Link erreicht werden.",
    ),
  ],
};
