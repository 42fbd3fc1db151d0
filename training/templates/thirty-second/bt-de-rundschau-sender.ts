import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Landessender: Sendungshinweis, Audios, Regionalnachrichten und Standanzeige (public broadcaster's regional desk). */
export const btDeRundschauSender: Template = {
  name: "bt-de-rundschau-sender",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Hauptnavigation",
      "Nachrichten",
      "Radio",
      "Fernsehen",
      "Mediathek",
      "Suche",
      "Gebärdensprache",
      "Leichte Sprache",
    ),
    ...chrome(
      "breadcrumb",
      "Sie sind hier:",
      "Start",
      "Nachrichten",
      story.pick(["Politik", "Regional", "Panorama"]),
    ),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} ${clock} Uhr`),
    ...story.standfirst(),
    ...story.byline((author) => `von ${author}`),
    ...chrome(
      "audio",
      "Audio",
      `${story.headline()} | ${story.int(1, 4)} Min.`,
      "Audio starten, abbrechen mit Escape",
    ),
    ...chrome(
      "photo-credit",
      `© Bildrechte: Landesfunk/${story.pick(["Tilo Ganz", "Mona Reich"])}`,
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "tools",
          "Externen Inhalt anzeigen",
          "An dieser Stelle steht ein Beitrag aus einem sozialen Netzwerk. Beim Laden können Daten an Dritte fließen. Mehr dazu in der Datenschutzerklärung.",
          "Immer erlauben",
        ),
      ],
      [0.6, chrome("promo", `Mehr zum Thema: ${story.headline()}`)],
    ),
    ...chrome(
      "first-published",
      `Dieses Thema im Programm: Landesfunk 1 | Nachrichten | ${story.when.dd}.${story.when.mm}.${story.when.year} | ${story.when.clock} Uhr`,
    ),
    ...chrome(
      "comment-form",
      "Kommentare",
      "Das Kommentieren dieses Beitrags ist nicht mehr möglich. Danke für die rege Diskussion.",
      `${story.int(2, 80)} Kommentare anzeigen`,
    ),
    ...chrome("related", "Weitere Meldungen", ...marked("+ ", story.headlines(3))),
    ...chrome(
      "follow",
      "Der Landesfunk auf WhatsApp",
      "Abonnieren Sie unseren Kanal: kurz, regional, ohne Geschrei.",
    ),
    ...chrome(
      "footer",
      "Presse",
      "Rundfunkbeitrag",
      "Empfang",
      "Nach oben",
      `Landesfunk ${story.when.year}`,
      "Der Landesfunk ist nicht für die Inhalte fremder Seiten verantwortlich, die über einen Link erreicht werden.",
    ),
  ],
};
