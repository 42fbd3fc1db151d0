import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Monatsmagazin mit langen Gesprächen; Spendenaufruf, Heftkasten, Podcast. */
export const xzDeMagazinGegenlicht: Template = {
  name: "xz-de-magazin-gegenlicht",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Heft", "Gespräche", "Reportagen", "Podcast", "Unterstützen"),
    ...chrome("site-name", "gegenlicht"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} (Text) und Ole Brand (Bild)`),
    ...story.date((w) => `Ausgabe ${w.mm}/${w.year}`),
    ...story.body(
      [0.5, chrome("promo", story.headline())],
      [
        0.75,
        chrome(
          "donation",
          "Gegenlicht gehört niemandem außer den 3.200 Menschen, die es bezahlen. Wenn Sie regelmäßig mitlesen, werden Sie bitte Nummer 3.201.",
        ),
      ],
    ),
    ...chrome("podcast", "Gegenlicht hören", "Folge 44: Wer schläft, verliert", "38 Min."),
    ...chrome(
      "related",
      "Weiterlesen",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "promo",
      "Das neue Heft",
      "Thema: Warten",
      "Für 9 Euro am Kiosk oder versandkostenfrei bei uns",
    ),
    ...chrome("footer", "Kontakt", "Fördermitglied werden", "Impressum"),
  ],
};
