import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Österreichische Zeitung: Forenauszüge, „bitte Werbung zulassen“, Gewinnspiele und Lesetipps zwischen Absätzen. */
export const alpenrandBergboteOesterreich: Template = {
  name: "alpenrand-bergbote-oesterreich",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Willkommen beim Bergboten",
      "Sie entscheiden, wie Sie lesen möchten: mit Werbung oder mit Pur-Abo um 8 Euro im Monat.",
      "Einverstanden",
    ),
    ...chrome("menu", "Inland", "Chronik", "Kultur", "Immobilien", "Karriere"),
    ...chrome("site-name", "Der Bergbote"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(
      ({ day, month, year, clock }) => `${day}. ${monthName("de", month)} ${year}, ${clock}`,
    ),
    ...chrome("comment", `${story.int(2, 300)} Postings`),
    ...story.body(
      [
        story.int(8, 45) / 100,
        story.pick([
          chrome("ad", "Werbung"),
          chrome("promo", `Lesetipp: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 70) / 100,
        story.pick([
          chrome("comment", `Aus dem Forum – ${story.reader()}: „${story.comment()}“`),
          chrome(
            "event",
            "Gewinnspiel: Mit dem Bergboten auf die Hütte. Wir verlosen zwei Nächte für zwei Personen, Einsendeschluss ist der 30.",
          ),
        ]),
      ],
      [
        story.int(45, 90) / 100,
        story.pick([
          chrome(
            "donation",
            "Unabhängiger Journalismus ist nicht gratis. Unterstützen Sie uns mit einem Betrag Ihrer Wahl, es geht auch einmalig.",
          ),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("related", "Zum Weiterlesen", story.headline(), story.headline()),
          chrome("podcast", "Jeden Donnerstag neu: „Gipfelgespräch“, der Podcast"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "Foto: Bergbote/Veit Hinteregger"),
          chrome("app", "Weiterlesen in der App ist schneller, sagt die App."),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "comment",
      "Forum",
      `${story.int(2, 300)} Postings`,
      "Ihre Meinung zählt.",
      `${story.reader()}`,
      story.comment(),
      `${story.reader()}`,
      story.comment(),
    ),
    ...chrome("related", "Bisher am meisten gelesen", ...story.headlines(3)),
    ...chrome("ad", "Immobilien", "Almhütte, 62 m², ab 390.000 Euro"),
    ...chrome(
      "newsletter",
      "Die Bergpost",
      "Einmal am Tag das Wichtigste, zweimal im Monat das Schönste.",
      "Anmelden",
    ),
    ...chrome("footer", "Offenlegung", "Blattlinie", "Pur-Abo", "Alle Rechte vorbehalten."),
  ],
};
