import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A German public broadcaster's news page: audio, Stand, teaser boxes, Mehr zum Thema. */
export const deRundschauWest: Template = {
  name: "de-rundschau-west",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– ", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Mediathek",
      "Radio",
      "Barrierefreiheit",
      "Leichte Sprache",
    ),
    ...chrome("site-name", "Rundschau West"),
    ...chrome("breadcrumb", story.pick(["Nachrichten | Wirtschaft", "Nachrichten | Panorama"])),
    ...story.title(),
    ...story.date((w) => `Stand: ${w.dd}.${w.mm}.${w.year} ${w.clock} Uhr`),
    ...story.standfirst(),
    ...story.byline((a) => `Von ${a}, Rundschau West`),
    ...(story.int(1, 4) > 1
      ? chrome("audio", `Audio herunterladen (${story.int(1, 6)}:${story.int(10, 59)} Min | MP3)`)
      : []),
    ...(story.int(1, 4) > 1 ? chrome("photo-credit", "Bildquelle: Archiv") : []),
    ...story.body(
      [0.3, chrome("teaser", story.headline(), story.teaser(), "mehr")],
      [
        0.58,
        chrome(
          "consent",
          "An dieser Stelle steht ein Inhalt von einem anderen Anbieter. Wir zeigen ihn erst, wenn Sie zustimmen, denn dann fließen Daten dorthin. Sie können das später in den Einstellungen ändern.",
          "Einmal anzeigen",
          "Immer anzeigen",
        ),
      ],
      [0.82, chrome("promo", story.headline())],
    ),
    ...chrome("share", "Per Mail", "Messenger", "Kopieren"),
    ...chrome("first-published", "Über dieses Thema berichtete Rundschau West im Radio um zwölf."),
    ...chrome("related", "Mehr zum Thema", ...marked("▸ ", story.headlines(4))),
    ...chrome("tags", "Energie · Industrie · Arbeit"),
    ...chrome(
      "comment",
      `Kommentare (${story.int(3, 200)})`,
      "Die Kommentarfunktion ist geschlossen.",
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("counter", `${story.int(100, 9000)} Aufrufe`),
    ...chrome(
      "newsletter",
      "Der Abend-Überblick per E-Mail",
      "Ich habe die Datenschutzhinweise gelesen.",
    ),
    ...chrome(
      "legal",
      "Die Rundschau West ist nicht für die Inhalte fremder Seiten verantwortlich, die über einen Link erreicht werden.",
    ),
    ...chrome("footer", "Kontakt", "Impressum", "Hilfe", "© Rundschau West"),
  ],
};
