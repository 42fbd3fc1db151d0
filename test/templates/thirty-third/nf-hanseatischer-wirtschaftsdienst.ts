import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Wirtschaftsportal: Kursleiste, Wertpapiere zum Artikel, Risikohinweis in Prosa, Musterdepot-Werbung, Analystenkästen. */
export const nfHanseatischerWirtschaftsdienst: Template = {
  name: "nf-hanseatischer-wirtschaftsdienst",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `DAX ${story.int(17, 25)}.${story.int(100, 999)},4 +0,${story.int(10, 90)} %`,
      `Euro 1,0${story.int(10, 99)}`,
      `Öl (Brent) ${story.int(60, 90)},1`,
    ),
    ...chrome("menu", "Börse", "Aktien", "Fonds", "Zinsen", "Karriere", "Meinung", "Depot-Login"),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} – ${clock}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, Hamburg`),
    ...chrome("reading-time", `Lesedauer: ${story.int(2, 8)} Minuten`),
    ...chrome("share", "Folgen", "Verschenken", "Zusammenfassen"),
    ...story.body(
      [
        0.35,
        chrome(
          "ad",
          "WERBUNG",
          `Tagesgeld mit ${story.int(2, 3)},${story.int(10, 90)} % p. a. vergleichen`,
        ),
      ],
      [0.65, chrome("related", `Mehr zum Thema: ${story.headline()}`)],
    ),
    ...chrome(
      "ticker",
      "Wertpapiere in diesem Artikel",
      `Nordmetall AG 38,2${story.int(0, 9)} € −1,${story.int(10, 99)} %`,
      "Kurse 15 Min. verzögert",
    ),
    ...chrome(
      "legal",
      "Die hier angebotenen Artikel stellen keine Kauf- bzw. Verkaufsempfehlungen dar. Wer mit Wertpapieren handelt, kann sein Kapital ganz verlieren; Redaktion und Verlag haften nicht für Schäden.",
    ),
    ...chrome(
      "newsletter",
      `Die Börsenglocke: der Überblick vor Handelsschluss. Mehr als ${story.int(20, 90)}.000 Leser läuten schon mit.`,
    ),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(5))),
    ...chrome(
      "promo",
      "Stellenmarkt",
      "Controller (m/w/d), Lübeck",
      "Leiterin Einkauf (m/w/d), Bremen",
    ),
    ...chrome("footer", "Hilfe", "Cookie-Einstellungen", "Realtime-Kurse", "Verlag"),
  ],
};
