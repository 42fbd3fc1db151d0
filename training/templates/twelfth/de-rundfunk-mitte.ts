import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German public broadcaster: "Stand", programme note with station and time in prose, comment rules. */
export const deRundfunkMitte: Template = {
  name: "de-rundfunk-mitte",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Nachrichten", "Regionen", "Wetter", "Verkehr", "Mediathek", "Radio"),
    ...chrome("search", "Suche", "Suchbegriff eingeben"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} ${clock} Uhr`),
    ...story.standfirst(),
    ...story.byline((author) => `von ${author}`),
    ...chrome("audio", "Audio starten, abbrechen mit Escape", `${story.int(1, 4)} Min.`),
    ...chrome("photo-credit", story.pick(["Bildrechte: Rundfunk Mitte", "Bildrechte: Nordfoto"])),
    ...story.body(
      [0.35, chrome("related", story.headline(), story.headline())],
      [
        0.7,
        story.pick([
          chrome("share", "Link des Artikels teilen"),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "first-published",
      story.pick([
        `Dieses Thema im Programm: Rundfunk Mitte | Das Journal | ${story.when.dd}.${story.when.mm}.${story.when.year} | 19:30 Uhr`,
        `Über dieses Thema berichtete das Radio am ${story.when.dd}.${story.when.mm}. um ${story.int(6, 9)} Uhr.`,
      ]),
    ),
    ...chrome("teaser", story.headline(), story.teaser(), "mehr"),
    ...chrome("teaser", story.headline(), story.teaser(), "mehr"),
    ...chrome(
      "comment-form",
      "Die Kommentarfunktion ist geschlossen. Wir danken für die lebhafte Debatte und bitten um Verständnis.",
    ),
    ...chrome(
      "newsletter",
      "Das Wichtigste aus der Region morgens aufs Handy: Hier unseren Kanal abonnieren.",
    ),
    ...chrome("ticker", "Wetter", "Brunnstadt 6 °C", "bedeckt"),
    ...chrome("contact", "Schreiben Sie uns, wenn Ihnen ein Fehler auffällt."),
    ...chrome("footer", "Barrierefreiheit", "Leichte Sprache", "Gebärdensprache", "Impressum"),
  ],
};
