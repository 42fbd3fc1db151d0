import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German public broadcaster's page: "Stand" line, audio and video remains, programme note in prose at the end. */
export const deRundblickSenderMitte: Template = {
  name: "de-rundblick-sender-mitte",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Nachrichten",
      "Sport",
      "Wetter",
      "Verkehr",
      "Mediathek",
      "Radio",
      "Fernsehen",
    ),
    ...chrome(
      "breadcrumb",
      "Sie sind hier:",
      "Rundblick.example",
      "Nachrichten",
      story.pick(["Niederlahr", "Brakenhagen", "Land und Leute"]),
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Bildrechte: Rundblick/Heiko Tamm", "Bild: picture pool"]),
    ),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} ${clock} Uhr`),
    ...story.standfirst(),
    ...story.byline((a) => `von ${a}, Rundblick Mitte`),
    ...chrome(
      "audio",
      "Audio herunterladen",
      `(${story.int(1, 5)}:${story.int(10, 59)} min)`,
      "Video starten, abbrechen mit Escape",
    ),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "poll",
          story.pick([
            "Sollte die Brücke schneller gebaut werden?",
            "Würden Sie das Ehrenamt übernehmen?",
          ]),
          "Ja, unbedingt",
          "Nein",
          "Ist mir egal",
          `Abstimmung beendet. ${story.int(200, 5000)} Teilnehmer. Nicht repräsentativ.`,
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `Dieses Thema im Programm: Rundblick Aktuell | ${story.when.dd}.${story.when.mm}.${story.when.year} | 19:30 Uhr`,
    ),
    ...chrome("related", "Mehr Nachrichten"),
    ...story.repeat(2, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "contact",
      "Haben Sie Hinweise oder Fragen? Schreiben Sie unserer Redaktion. Wir lesen jede Zuschrift, können aber nicht jede beantworten.",
    ),
    ...chrome(
      "tags",
      "Schlagwörter zu diesem Artikel",
      story.pick(["Hochwasser", "Bahn", "Kommunalwahl"]),
      story.pick(["Verkehr", "Landkreis"]),
    ),
    ...chrome(
      "footer",
      "Barrierefreiheit",
      "Leichte Sprache",
      "Rundfunkbeitrag",
      "Korrekturen",
      "© Rundblick Mitte",
    ),
  ],
};
