import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A German nationwide portal: consent wall in prose, tickers, price comparison, video texts. */
export const tagesblickSechsPortal: Template = {
  name: "tagesblick-sechs-portal",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "Mit Werbung lesen oder Pur-Abo abschließen: Sie haben die Wahl. Wenn Sie zustimmen, dürfen wir und unsere Partner Informationen auf Ihrem Gerät speichern.",
        "Wir und 164 Partner verarbeiten Daten, um Ihnen passende Werbung zu zeigen. Ihre Zustimmung können Sie jederzeit widerrufen.",
      ]),
      "Zustimmen",
      "Pur für 3,99 € im Monat",
    ),
    ...chrome(
      "ticker",
      "DAX",
      `${story.int(17, 24)}.${story.int(100, 999)}`,
      "Eilmeldungen",
      "Wetter",
    ),
    ...chrome("menu", "Politik", "Panorama", "Geld", "Ratgeber", "Auto"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} | ${clock} Uhr`),
    ...story.byline(),
    ...chrome("audio", `Artikel anhören ${story.int(1, 6)}:${story.int(10, 59)}`),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("related", ...story.headlines(2))],
      [0.75, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome("tags", "Themen", story.pick(["Verkehr", "Wirtschaft", "Natur"]), "Deutschland"),
    ...chrome("counter", "Fanden Sie diesen Artikel hilfreich?", "Ja", "Nein"),
    ...chrome(
      "related",
      "Neueste Artikel",
      ...story
        .repeat(4, () => chrome("related", story.headline(), `vor ${story.int(3, 55)} Minuten`))
        .map((line) => line.text),
    ),
    ...chrome("ad", "Vergleiche", "Tagesgeld", "DSL", "Stromtarife"),
    ...chrome("podcast", "Der Sechs-Uhr-Podcast: alles Wichtige in zehn Minuten"),
    ...chrome("footer", "Über uns", "Jobs", "Barrierefreiheit", "Privatsphäre"),
  ],
};
