import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Öffentlicher Sender: Sendehinweis, Videobeschreibungen fremder Beiträge, Kommentarregeln, eingebetteter Beitrag. */
export const lwRundfunkMitte: Template = {
  name: "lw-rundfunk-mitte",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Video",
      `0${story.int(1, 3)}:${story.int(10, 59)} Min.`,
      "Inhalt nicht verfügbar",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} ${clock} Uhr`),
    ...story.byline((a) => `von ${a}`),
    ...story.body(
      [
        0.4,
        chrome(
          "promo",
          story.pick([
            story.headline(),
            "Im Film: Eine Wirtin erzählt, warum sie nach dreißig Jahren noch immer selbst spült.",
            "Bildergalerie: So sah der Platz früher aus",
          ]),
        ),
      ],
      [
        0.75,
        chrome(
          "follow",
          "Externer Inhalt: Hier stand ein Beitrag aus einem sozialen Netzwerk. Wir zeigen ihn erst, wenn Sie zugestimmt haben.",
        ),
      ],
    ),
    ...chrome(
      "audio",
      "Dieses Thema im Programm: Das Magazin am Mittag, gleich nach den Nachrichten.",
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Die Kommentare werden von der Redaktion gelesen, bevor sie erscheinen. Das kann am Wochenende etwas dauern.",
        "Die Kommentarfunktion wurde geschlossen. Danke, dass Sie so rege mitgeredet haben.",
      ]),
    ),
    ...chrome(
      "promo",
      "Weitere Videos",
      "Nachts im Zoo: Was die Tiere tun, wenn keiner guckt.",
      "Ein Mann, ein Moped und 4.000 Kilometer Regen.",
    ),
  ],
};
