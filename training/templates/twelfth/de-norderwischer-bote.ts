import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German local daily: paywall lines, author's short bio in prose, newsletter plea against the first sentence. */
export const deNorderwischerBote: Template = {
  name: "de-norderwischer-bote",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Startseite", "Lokales", "Sport", "Trauer", "Anzeigen", "E-Paper"),
    ...chrome("breadcrumb", "Startseite > Lokales > Norderwisch"),
    ...chrome("login", "Anmelden", "Abo"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...story.byline((author) => `Von ${author}`),
    ...chrome("reading-time", `Lesedauer: ${story.int(2, 5)} Minuten`),
    ...chrome("photo-credit", story.pick(["Foto: Archiv", "Symbolbild. Foto: dpk"])),
    ...chrome(
      "newsletter",
      story.pick([
        "Was war los hinterm Deich? Unser Newsletter sagt es Ihnen jeden Abend um sechs, kostenlos und ohne Geschrei.",
        "Jeden Freitag schreibt Ihnen die Chefredaktion, was sie bewegt hat und was nicht.",
      ]),
    ),
    ...story.body(
      [0.3, chrome("ad", "Anzeige")],
      [
        0.6,
        story.pick([
          chrome("related", `Lesen Sie auch: ${story.headline()}`),
          chrome("teaser", story.teaser()),
          chrome("related", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} arbeitet seit 2014 in der Lokalredaktion und kennt jeden Poller beim Namen.`,
        "Unsere Redaktion sitzt in der Hafenstraße 3. Klingeln Sie ruhig.",
      ]),
    ),
    ...chrome("related", "Mehr zum Thema", ...story.headlines(3)),
    ...chrome("tags", "Norderwisch", "Polizei", "Verkehr"),
    ...chrome(
      "paywall",
      "Sie haben noch zwei freie Artikel in diesem Monat. Danach lesen Sie mit dem Boten plus weiter, die ersten vier Wochen für einen Euro.",
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Abo kündigen",
      `© ${story.when.year} Verlag Norderwischer Bote`,
    ),
  ],
};
