import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sports portal with tables, tickers and betting notes. */
export const deTaktgeberSportzeile: Template = {
  name: "de-taktgeber-sportzeile",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Fußball",
      "Handball",
      "Eishockey",
      "Tennis",
      "Live-Ticker",
      "Tabellen",
      "Transfers",
    ),
    ...chrome(
      "ticker",
      "LIVE",
      `TSV Ahlbach 1:${story.pick(["0", "1", "2"])} FC Seelow`,
      `HC Nord 24:${story.int(20, 27)} SG Weil`,
    ),
    ...chrome("breadcrumb", "Sportzeile > News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year} ${when.clock}`),
    ...story.byline((author) => `${author}`),
    ...chrome("app", "Hol dir die Sportzeile-App", "Tore schneller als im Stadion"),
    ...story.body(
      [
        0.25,
        chrome("ticker", "Nächste Spiele", "Sa 15:30 Ahlbach – Weil", "So 17:30 Seelow – Nord"),
      ],
      [
        0.5,
        chrome(
          "promo",
          story.pick(["Mehr zum Thema", "Auch interessant", "Zum Spielbericht"]),
          story.headline(),
        ),
      ],
      [0.75, chrome("ad", "Glücksspiel kann süchtig machen. 18+", "Quoten ohne Gewähr")],
    ),
    ...chrome(
      "related",
      "Meistkommentiert",
      `${story.headline()} (${story.int(20, 300)})`,
      `${story.headline()} (${story.int(20, 300)})`,
      `${story.headline()} (${story.int(1, 20)})`,
    ),
    ...story.pick([
      chrome(
        "podcast",
        `Neue Folge „Abpfiff“: Warum Torhüter schlecht schlafen. ${story.int(30, 60)} Minuten`,
      ),
      [],
    ]),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", `${story.reader()} · ${story.comment()}`),
    ),
    ...chrome(
      "footer",
      "Datenschutz",
      "Nutzungsbedingungen",
      "Jobs bei der Sportzeile",
      "Sicher wetten",
    ),
  ],
};
