import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Wirtschaftsportal: Kurszeilen, Werbung für Depots, Videohinweise und Podcastzeilen zwischen den Absätzen. */
export const tagwerkBoersenblick: Template = {
  name: "tagwerk-boersenblick",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("ticker", `DAX 24.${story.int(100, 999)} +0,2 %`, `EUR/USD 1,1${story.int(10, 99)}`),
    ...chrome("site-name", "Tagwerk"),
    ...chrome("menu", "Märkte", "Unternehmen", "Geldanlage", "Depot", "Mein Konto"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} - ${clock} Uhr`),
    ...story.byline((a) => a),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome(
            "ticker",
            `Kettwig AG ${story.int(10, 60)},${story.int(10, 99)} € −${story.int(1, 8)},${story.int(0, 9)} %`,
          ),
          chrome("promo", `Hintergrund: ${story.headline()}`),
        ]),
      ],
      [
        story.int(25, 70) / 100,
        story.pick([
          chrome(
            "ad",
            "Handeln Sie mit Hebel ab 0,99 Euro pro Auftrag. Werbung des Anbieters. Ihr Kapital ist in Gefahr.",
          ),
          chrome(
            "sponsor",
            "Die wichtigsten Fonds im Vergleich: Jetzt kostenlosen Ratgeber sichern",
          ),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome(
            "podcast",
            "Hören Sie auch in unseren Podcast „Feierabend an der Börse“ hinein, jeden Werktag ab 18 Uhr.",
          ),
          chrome("audio", "Video wird geladen …", "0:00 / 2:14"),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome(
            "newsletter",
            "Der Morgenblick: alles, was Anleger vor Handelsbeginn wissen müssen.",
          ),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "Werkstor in Grünfelde. Bild: Tagwerk/Renz"),
          chrome("promo", story.headline()),
          chrome("poll", "Umfrage: Kaufen, halten oder verkaufen?"),
        ]),
      ],
    ),
    ...chrome(
      "legal",
      "Hinweis: Die Redaktion hält keine Wertpapiere der genannten Unternehmen. Alle Angaben ohne Gewähr.",
    ),
    ...chrome("related", "Das könnte Sie auch interessieren", ...story.headlines(4)),
    ...chrome(
      "related",
      "Neueste Meldungen",
      ...story.headlines(3).map((h) => `${story.when.clock} ${h}`),
    ),
    ...chrome("comment", "Diskutieren Sie mit", `${story.reader()} schreibt: ${story.comment()}`),
    ...chrome(
      "event",
      "Termine der Woche",
      "Mi 11:00 Industrieproduktion",
      "Do 14:15 Zinsentscheid",
    ),
    ...chrome("footer", "Über uns", "Kursdaten 15 Min. verzögert", "Cookies verwalten"),
  ],
};
