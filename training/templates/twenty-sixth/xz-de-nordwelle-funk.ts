import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regionalsender: Verkehr, Blitzer, Wetter, gerade gespielt. */
export const xzDeNordwelleFunk: Template = {
  name: "xz-de-nordwelle-funk",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Jetzt läuft", "Die Krabben – Ebbe", "Gleich: Nachrichten")
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Verkehr",
          "A 29: 4 km stockend",
          "B 212: Unfall aufgenommen",
          "Blitzer: Laar, Hafenstraße",
        )
      : []),
    ...chrome("menu", "Programm", "Team", "Regional", "Gewinnspiele", "Webradio"),
    ...story.title(),
    ...story.date((w) => `Stand: ${w.dd}.${w.mm}.${w.year} ${w.clock} Uhr`),
    ...story.byline((author) => `von ${author}`),
    ...chrome("audio", "Beitrag anhören", `${story.int(1, 4)}:${story.int(10, 59)} min`),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [0.7, chrome("follow", "Nachrichten aufs Handy? Folgt unserem Kanal.")],
    ),
    ...chrome("related", "Weitere Meldungen", ...story.headlines(4).map((text) => `${text} mehr`)),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Wetter", "Hohenwied 19°", "Laar 18°", "Küste 16°, Wind 5")
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "poll",
          "Umfrage",
          "Soll die Sommerzeit bleiben?",
          "Ja",
          "Nein",
          "Welche Uhr?",
          "Abstimmen",
        )
      : []),
    ...chrome(
      "footer",
      "Hörerhotline 0555 100 100",
      "Frequenzen",
      "Barrierefreiheit",
      "Datenschutz",
    ),
  ],
};
