import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal mit viel Beiwerk: Teaser mit Uhrzeit, Umfrage, Partnerangebote, Produktempfehlungen. */
export const qvDeKlartextPortal: Template = {
  name: "qv-de-klartext-portal",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Politik", "Panorama", "Geld", "Auto", "Stars", "Rätsel"),
    ...chrome("consent", "Weiter mit Werbung", "oder", "Pur für 3,99 € im Monat"),
    ...chrome("ticker", `${story.when.clock}`, story.headline()),
    ...story.title(),
    ...story.byline((author) => `Artikel von ${author}`),
    ...story.date(({ dd, month, clock }) => `${dd}. ${monthName("de", month)} • ${clock}`),
    ...chrome("counter", `${story.int(3, 400)} Kommentare`),
    ...story.body(
      [0.2, chrome("ad", "Anzeige", "Nicht mehr anzeigen")],
      [0.45, chrome("promo", "Auch interessant:", story.headline())],
      [
        0.7,
        chrome(
          "poll",
          "Ihre Meinung?",
          "Ja",
          "Nein",
          "Mir egal",
          `${story.int(200, 9000)} Stimmen`,
        ),
      ],
      [0.9, chrome("promo", story.headline())],
    ),
    ...chrome("sponsor", "Mit * markierte Links sind Partnerlinks."),
    ...chrome("related", ...story.headlines(5).flatMap((t) => [t, `vor ${story.int(1, 22)} Std.`])),
    ...chrome("comment", story.reader(), story.comment(), `👍 ${story.int(0, 50)}`, "Melden"),
    ...chrome("app", "Klartext-App laden"),
    ...chrome("footer", "Werben", "Team", "Nutzungsbasierte Werbung", "Cookies"),
  ],
};
