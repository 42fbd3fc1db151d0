import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Broadcaster's regional desk: programme references, podcast hints, further reading, comment closing notes */
export const mhDeNordlichtFunk: Template = {
  name: "mh-de-nordlicht-funk",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Nachrichten",
      "Sport",
      "Wetter",
      "Verkehr",
      "Livestream",
      "Mediathek",
    ),
    ...chrome("breadcrumb", "Sie sind hier:", "Nachrichten", "Region"),
    ...story.title(),
    ...story.date((d) => `Stand: ${d.dd}.${d.mm}.${d.year} ${d.clock} Uhr`),
    ...story.standfirst(),
    ...story.byline((a) => `von ${a}`),
    ...chrome("audio", `${story.int(1, 4)} Min`, "Beitrag abspielen"),
    ...story.body(
      [0.3, chrome("teaser", story.headline(), story.teaser(), "mehr")],
      [
        0.7,
        chrome(
          "audio",
          `AUDIO: ${story.headline()} (${story.int(1, 4)} Min)`,
          `VIDEO: ${story.headline()} (${story.int(1, 4)} Min)`,
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `Dieses Thema im Programm: Nordlicht Funk | Der Tag | ${story.when.dd}.${story.when.mm}.${story.when.year} | ${story.int(6, 18)}:10 Uhr`,
    ),
    ...chrome("tags", "Schlagwörter zu diesem Artikel", "Kommunalpolitik", "Verkehr"),
    ...chrome("related", "Mehr Nachrichten aus der Region"),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "comment",
      "Kommentare",
      "Die Kommentierung dieses Beitrags ist beendet. Vielen Dank für Ihre Beiträge!",
    ),
    ...chrome(
      "podcast",
      "Podcast: Landfunk",
      "Zwei Reporter, ein Kleinbus und jede Woche ein anderes Dorf.",
    ),
    ...chrome(
      "footer",
      "Hilfe",
      "Kontakt",
      "Barrierefreiheit",
      "Gebärdensprache",
      "Rundfunkrat",
      `© Nordlicht Funk ${story.when.year}`,
    ),
  ],
};
