import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Werbefinanziertes Portal: Consent-oder-Pur, Push-Hinweise, Umfragen, Produktempfehlungen mit Sternchen. */
export const deBoulevardPortalBlitzlicht: Template = {
  name: "de-boulevard-portal-blitzlicht",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Weiter mit Werbung lesen",
      "Lesen Sie Blitzlicht kostenlos, mit Anzeigen, die wissen, was Sie gestern gesucht haben. Wie das geht, steht in der Datenschutzerklärung.",
      "Akzeptieren und weiter",
      "Pur-Abo für 3,99 Euro im Monat",
    ),
    ...chrome("ticker", "+++ EIL +++", story.headline()),
    ...chrome("menu", "Blitzlicht", "Promis", "Ratgeber", "Lotto", "Horoskop", "Rätsel"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${clock} Uhr | ${dd}.${mm}.${year}`),
    ...story.byline((a) => `Artikel von: ${a}`),
    ...story.body(
      [story.int(13, 27) / 100, chrome("photo-credit", "Foto: privat")],
      [
        story.int(33, 47) / 100,
        story.pick([
          chrome("promo", story.pick(["Auch interessant:", "Lesetipp:"]), story.headline()),
          [],
        ]),
      ],
      [
        story.int(53, 67) / 100,
        story.pick([
          chrome("poll", "Umfrage: Glauben Sie das?", "Ja, sofort", "Nein, niemals", "Weiß nicht"),
          [],
        ]),
      ],
      [story.int(73, 87) / 100, chrome("app", "Keine Meldung mehr verpassen: Push einschalten!")],
    ),
    ...chrome(
      "sponsor",
      "* Dieser Beitrag enthält Affiliate-Links. Wer darüber bestellt, zahlt das Gleiche, und wir bekommen einen kleinen Anteil vom Händler.",
    ),
    ...chrome(
      "comment",
      `${story.int(2, 400)} Kommentare`,
      story.reader(),
      `vor ${story.int(2, 23)} Stunden`,
      story.comment(),
      "Antworten",
    ),
    ...chrome("related", "Jetzt beliebt", ...numbered(story.headlines(4), ") ")),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("poll", "Kreuzworträtsel des Tages: 9 senkrecht, Nagetier"),
    ...chrome("footer", "Kontakt", "Jobs", "Mediadaten", "Einwilligung verwalten"),
  ],
};
