import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German news magazine site: cookie-or-pay wall in prose at the top, "Zum Thema" inserts, author box, forum. */
export const deHauptstadtwarteMagazin: Template = {
  name: "de-hauptstadtwarte-magazin",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Lesen mit Werbung oder ohne",
      "Entweder zahlen Sie mit Ihrer Aufmerksamkeit, dann sehen Sie Anzeigen, und unsere Partner sehen, was Sie lesen.",
      "Oder Sie zahlen 4,99 Euro im Monat, und niemand sieht etwas.",
      "Akzeptieren und weiter",
      "Bereits Abonnent? Hier anmelden",
    ),
    ...chrome(
      "menu",
      "Menü",
      "Schlagzeilen",
      "Politik",
      "Ausland",
      "Wirtschaft",
      "Wissenschaft",
      "Kultur",
      "Spiele",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) =>
      story.pick([
        `Von ${a}`,
        `Ein Porträt von ${a}`,
        `Aus ${story.pick(["Lauterfurt", "Brakenhagen"])} berichtet ${a}`,
      ]),
    ),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("follow", "X.com", "Facebook", "E-Mail", "Link kopieren"),
    ...story.body(
      [0.25, chrome("promo", `Lesen Sie auch: ${story.headline()}`)],
      [0.5, chrome("ad", "Anzeige")],
      [0.75, chrome("promo", "Mehr zum Thema", story.headline(), story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author}, Jahrgang ${story.int(1961, 1994)}, schreibt für das Ressort ${story.pick(["Leben", "Deutschland", "Panorama"])}. ${story.pick(["Studierte Theologie, brach ab, wurde Reporter. Bereut beides nicht.", "Kommt aus der Lokalzeitung und ist ihr nie ganz entkommen."])}`,
    ),
    ...chrome(
      "sponsor",
      "Gutscheine",
      "Anzeige: Unsere Partner bieten Ihnen Rabatte auf Matratzen, Brillen und Kreuzfahrten. Die Redaktion hat damit nichts zu tun.",
    ),
    ...chrome(
      "comment-form",
      "Diskutieren Sie mit",
      "Die Debatte ist eröffnet. Bitte bleiben Sie sachlich; Beiträge werden vor der Freischaltung geprüft.",
    ),
    ...chrome("related", "Empfehlungen der Redaktion", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Nutzungsrechte erwerben",
      "Hilfe & Service",
      "Jobs im Verlag",
      "Feedback",
      "Impressum",
    ),
  ],
};
