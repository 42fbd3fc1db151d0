import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional portal: weather, traffic, police reports, ad-run-in widgets, most-read with section names */
export const mhDeFraenkelpostPortal: Template = {
  name: "mh-de-fraenkelpost-portal",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Tannau ${story.int(-5, 30)}°`,
      "Verkehr: 4 km Stau auf der B 17",
      "Blitzer heute",
    ),
    ...chrome("menu", "LokalesPolizeiSportMagazinVereineShop"),
    ...chrome("breadcrumb", "Fränkelpost.example → Region → Artikel"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (d) =>
        `Erstellt: ${d.dd}.${d.mm}.${d.year}Aktualisiert: ${d.dd}.${d.mm}.${d.year}, ${d.clock} Uhr`,
    ),
    ...story.byline((a) => `Von: ${a}`),
    ...chrome("share", "Kommentare", "Drucken", "Teilen"),
    ...chrome("photo-credit", "© dpd/Nils Arnold"),
    ...story.body(
      [0.25, chrome("related", story.headline())],
      [
        0.5,
        chrome(
          "newsletter",
          "Alles aus der Region gibt es auch in unserem Whatsapp-Kanal. Hier geht es zur kostenlosen Anmeldung.",
        ),
      ],
      [0.8, chrome("related", `Lesen Sie dazu: ${story.headline()}`)],
    ),
    ...chrome("related", "Auch interessant", ...story.headlines(4), "Kommentare", "Teilen"),
    ...chrome(
      "related",
      "Polizeibericht",
      ...story
        .repeat(2, () => chrome("teaser", story.headline(), story.teaser()))
        .map((l) => l.text),
    ),
    ...chrome(
      "promo",
      "Immobilien: 3-Zi-Whg., Balkon, 690 € kalt",
      "Stellen: Bäcker (m/w/d) gesucht",
    ),
    ...chrome(
      "footer",
      "Hinweise zum Einsatz von KI in der Redaktion",
      "Leserservice 0800 555 010",
      "Sitemap",
      `© ${story.when.year} Fränkel Medien`,
    ),
  ],
};
