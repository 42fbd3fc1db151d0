import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal mit endlosem Weiterlesen: der Anfang der nächsten Meldung, Sportticker, Anzeigen als Ratgeber. */
export const deSiebenbergOnline: Template = {
  name: "de-siebenberg-online",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Damit Siebenberg Online kostenlos bleiben kann, zeigen wir Werbung und merken uns, was Sie lesen. Wer das nicht möchte, liest für 2,99 Euro im Monat ungestört.",
      "Zustimmen und weiter",
      "Zum Pur-Abo",
    ),
    ...chrome(
      "menu",
      "Blaulicht",
      "Verkehr",
      "Politik",
      "Fußball",
      "Ratgeber",
      "Horoskop",
      "Suche",
    ),
    ...chrome("ticker", "EILMELDUNG", story.headline()),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} | ${clock} Uhr`),
    ...story.byline((author) => story.pick([`von ${author}`, `Von: ${author}`])),
    ...story.standfirst(),
    ...chrome("share", "Drucken", "Teilen", "Auf WhatsApp schicken"),
    ...story.body(
      [0.2, chrome("ad", "Anzeige")],
      [0.4, chrome("promo", story.headline())],
      [0.6, chrome("teaser", story.teaser())],
      [
        0.85,
        chrome(
          "poll",
          "Ihre Meinung ist gefragt: Soll man so etwas fördern?",
          "Ja",
          "Nein",
          "Ist mir gleich",
          `${story.int(100, 3000)} Stimmen`,
        ),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "Dieser Beitrag wurde mithilfe maschineller Unterstützung Korrektur gelesen. Für den Inhalt steht die Redaktion gerade.",
        "Hinweis der Redaktion: Einige Verweise auf dieser Seite führen zu Händlern, von denen wir eine kleine Provision erhalten. Für Sie ändert sich am Preis nichts.",
      ]),
    ),
    ...chrome("pager", "Nächster Artikel"),
    ...chrome(
      "related",
      story.pick([
        "Traktor im Wohnzimmer: Fahrer wollte nur wenden",
        "Nach 40 Jahren: Bäcker gibt Rezept preis",
      ]),
    ),
    ...chrome(
      "teaser",
      story.pick([
        "Ein 52-Jähriger ist am Mittwoch in Obertal mit seinem Traktor durch eine Hauswand gefahren. Verletzt wurde niemand, die Bewohner saßen gerade im Garten.",
        "Vier Jahrzehnte lang hat Alois Kernbach geschwiegen. Jetzt, kurz vor dem Ruhestand, verrät er, was in seinen Hörnchen steckt.",
      ]),
      story.teaser(),
    ),
    ...chrome("related", "Weiterlesen"),
    ...chrome(
      "sponsor",
      "Ratgeber (Anzeige)",
      "Rückenschmerzen im Büro? Warum immer mehr Menschen im Sitzen stehen.",
      "Dachfenster, aber richtig: Drei Fehler, die Sie teuer zu stehen kommen.",
    ),
    ...story.repeat(story.int(5, 9), () => [
      ...chrome("counter", story.pick(["Blaulicht", "Verkehr", "Fußball", "Ratgeber"])),
      ...chrome("related", story.headline()),
      ...story.pick([chrome("teaser", story.teaser()), []]),
    ]),
    ...chrome(
      "comment",
      "Kommentare",
      ...story.random.shuffled([story.comment(), story.comment(), story.comment()]),
    ),
    ...chrome("footer", "Über uns", "Mediadaten", "Jugendschutz", "Barrierefreiheit"),
  ],
};
