import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A big German portal: consent wall, teaser boxes with dachzeile, video leftovers, comment thread. */
export const dePortalNachrichten24: Template = {
  name: "de-portal-nachrichten24",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Weiter mit Werbung lesen",
      "Besuchen Sie Nachrichten24 wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen.",
      "Akzeptieren und weiter",
      "Details zu Werbe- und Analyse-Trackern finden Sie in unserer Datenschutzerklärung.",
    ),
    ...chrome("menu", "Politik", "Panorama", "Finanzen", "Auto", "Reisen", "Gutscheine", "Mehr"),
    ...chrome("ticker", "+++ Eilmeldung +++", story.headline()),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} | ${clock}`),
    ...story.byline((author) => author),
    ...chrome("share", "Teilen", "Facebook", "Messenger", "WhatsApp", "Pocket", "Link kopieren"),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `Video: ${story.headline()}`,
          `${story.int(0, 2)}:${story.int(10, 59)} Min.`,
          "Video wird geladen",
        ),
      ],
      [0.5, chrome("teaser", story.headline(), story.teaser(), "mehr")],
      [0.75, chrome("poll", "Ihre Meinung ist gefragt", "Ja", "Nein", "Ist mir egal", "Abstimmen")],
    ),
    ...chrome(
      "app",
      "Nachrichten24 als App: schneller informiert, mit Pushmeldungen nach Ihrem Geschmack",
    ),
    ...chrome(
      "comment",
      story.reader(),
      `vor ${story.int(2, 50)} Minuten`,
      story.comment(),
      "Antworten",
      "Melden",
      story.reader(),
      `vor ${story.int(2, 9)} Stunden`,
      story.comment(),
      "Alle Kommentare anzeigen",
    ),
    ...chrome(
      "sponsor",
      "Anzeige: Vergleichen und sparen",
      "Strompreisrechner",
      "DSL-Tarife",
      "Kfz-Versicherung",
    ),
    ...chrome("related", "Mehr zum Thema", ...marked("> ", story.headlines(3))),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "legal",
      "Fehler im Text gefunden? Bitte Wort markieren und melden.",
      `© Nachrichten24 Digital GmbH ${story.when.year}`,
    ),
  ],
};
