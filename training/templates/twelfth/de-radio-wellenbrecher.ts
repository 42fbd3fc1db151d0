import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German private radio: playlist, traffic and speed cameras, morning hosts, a plea for voice messages. */
export const deRadioWellenbrecher: Template = {
  name: "de-radio-wellenbrecher",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Jetzt läuft",
      story.pick(["Lena Hell – Gegen den Strom", "Die Kutter – Flaute"]),
      "Webradio starten",
    ),
    ...chrome("menu", "Programm", "Aktionen", "Events", "Team", "Empfang"),
    ...chrome("ticker", "Blitzer: B5 Höhe Klärwerk, 70 km/h", "Stau: keiner. Wirklich."),
    ...story.title(),
    ...story.byline((author) => `Autor: ${author}`),
    ...story.date(({ dd, mm, year }) => `Veröffentlicht am ${dd}.${mm}.${year}`),
    ...chrome(
      "promo",
      story.pick([
        "Die Morgencrew zahlt eure Rechnung. Schickt sie uns bis Freitag, wir ziehen live ab 7 Uhr 40.",
        "Ihr habt was gesehen? Schickt uns eine Sprachnachricht, die Nummer kennt ihr.",
      ]),
    ),
    ...story.body([0.5, story.pick([chrome("ad", "Werbung"), chrome("promo", story.headline())])]),
    ...chrome("tags", "#polizei", "#küste", "#nachrichten"),
    ...chrome("teaser", story.teaser()),
    ...chrome("related", "Weitere Meldungen", ...story.headlines(4)),
    ...chrome("app", "Hol dir die App", "Wellenbrecher überall hören"),
    ...chrome(
      "author-bio",
      "Der Mann für die frühen Stunden: Er war schon Taucher, Koch und Hochzeitssänger, bevor er das Mikrofon fand.",
    ),
    ...chrome(
      "legal",
      "Mitmachen darf, wer 18 ist und uns im Norden hört. Der Rechtsweg ist ausgeschlossen.",
    ),
    ...chrome("footer", "Mediaberatung", "Impressum", "Teilnahmebedingungen"),
  ],
};
