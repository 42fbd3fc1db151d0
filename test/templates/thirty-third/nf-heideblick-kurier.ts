import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Niedersächsische Regionalzeitung mit Bezahlschranke: Plus-Marke, Merkliste, Vorlesefunktion, Abo-Kasten, Traueranzeigen. */
export const nfHeideblickKurier: Template = {
  name: "nf-heideblick-kurier",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Heideblick-Kurier"),
    ...chrome(
      "menu",
      "Abo",
      "E-Paper",
      "Trauer",
      "Anmelden",
      "Lokales",
      "Sport",
      "Niedersachsen",
      "Panorama",
      "Freizeit",
    ),
    ...chrome(
      "breadcrumb",
      `Startseite › Lokales › ${story.pick(["Celle", "Soltau", "Walsrode"])}`,
    ),
    ...chrome("paywall", story.pick(["HK+", "Plus-Artikel"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Von ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("audio", "Artikel anhören", `Dauer: ${story.int(2, 7)} Min.`),
    ...chrome("tools", "Merken", "Drucken", "Schriftgröße"),
    ...chrome("photo-credit", `Foto: ${story.pick(["Privat", "Archiv/Lühmann", "Heike Dorn"])}`),
    ...story.body(
      [0.3, chrome("ad", "Anzeige")],
      [0.5, chrome("promo", `Lesen Sie auch: ${story.headline()}`)],
      [
        0.8,
        chrome(
          "newsletter",
          "Guten Morgen, Heide! Unser Newsletter bringt Ihnen werktags um sechs Uhr das Wichtigste aus der Region. Die Einwilligung können Sie jederzeit widerrufen.",
          "E-Mail-Adresse",
          "Jetzt anmelden",
        ),
      ],
    ),
    ...chrome("share", "Artikel teilen", "WhatsApp", "E-Mail", "Link kopieren"),
    ...chrome(
      "related",
      "Das könnte Sie auch interessieren",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.pick(["Blaulicht", "Wirtschaft", "Kultur"]),
            story.headline(),
            `${story.int(2, 20)} Std.`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "promo",
      "Traueranzeigen aus der Region",
      `Irmgard Behn † ${story.int(1, 28)}.10.`,
      "Alle Anzeigen ansehen",
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Mediadaten",
      "Abo kündigen",
      "Barrierefreiheit",
    ),
  ],
};
