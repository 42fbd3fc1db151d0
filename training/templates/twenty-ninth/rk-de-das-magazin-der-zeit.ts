import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A news magazine online: gift link, length in minutes, linked sidebars with blurbs, corrections note area, shop. */
export const rkDeDasMagazinDerZeit: Template = {
  name: "rk-de-das-magazin-der-zeit",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Abonnement",
      "Schlagzeilen",
      "Debatte",
      "Panorama",
      "Tests",
      "Backstage",
      "Marktplatz",
      "Gutscheine",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `${story.pick(["Ein Bericht", "Eine Reportage"])} von ${text}`),
    ...story.date(
      () => `${story.when.dd}.${story.when.mm}.${story.when.year}, ${story.when.clock} Uhr`,
    ),
    ...(story.int(0, 1) === 1
      ? chrome("paywall", `aus DAS MAGAZIN ${story.int(10, 52)}/${story.when.year}`)
      : []),
    ...chrome(
      "tools",
      `Artikel zum Hören • ${story.int(3, 14)} Min`,
      "Anhören",
      "Zur Merkliste hinzufügen",
      "Link kopieren",
      "X.com",
      "Messenger",
    ),
    ...chrome(
      "photo-credit",
      `${story.pick(["Betroffene vor Ort", "Eingang zum Gelände", "Szene vom Montag"])} Foto: ${story.pick(["Marlene Voss", "Timo Kastner / DAS MAGAZIN", "IMAGE / Panther"])}`,
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          "Mehr zum Thema",
          `${story.headline()}: ${story.teaser()}`,
          story.headline(),
        ),
      ],
      [0.6, chrome("ad", "Anzeige")],
      [0.8, chrome("promo", "Nichts verpassen: Legen Sie fest, wozu wir Sie wecken dürfen.")],
    ),
    ...chrome("related", "Lesen Sie mehr zum Thema", ...story.headlines(2)),
    ...chrome(
      "newsletter",
      "Die Lage am Abend",
      "Was heute zählt, von einem Redaktionsmitglied aufgeschrieben, und ein Rezept für morgen.",
      "Jetzt bestellen",
    ),
    ...chrome(
      "ad",
      "Gutscheine",
      "Produkttests",
      "Luftentfeuchter im Vergleich",
      "Die besten Wanderrucksäcke",
    ),
    ...chrome("calendar", "Kreuzworträtsel", "Sudoku", "Wortblüte", "Serviceangebote von Partnern"),
    ...chrome(
      "footer",
      "Kontakt",
      "Hilfe & Service",
      "Nutzungsrechte",
      "Informationsfreiheit",
      "Zum Seitenanfang",
    ),
  ],
};
