import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, pair, within } from "./extras.ts";

/** News portal: consent for embedded posts, picture series, polls and pairs of headline and teaser. */
export const deMittellandkurier: Template = {
  name: "de-mittellandkurier",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose(story) {
    return [
      chrome(
        "consent",
        "Wir und unsere 184 Partner speichern Informationen auf Ihrem Gerät. Sie können zustimmen oder für 3,99 Euro im Monat ohne Werbung lesen.",
        "Zustimmen",
        "Zum Pur-Abo",
      ),
      chrome("ticker", "EILMELDUNG", story.headline()),
      chrome("menu", "Politik", "Panorama", "Wirtschaft", "Ratgeber", "Wetter"),
      story.title(),
      story.standfirst(),
      story.date((w) => `Stand: ${w.dd}.${w.mm}.${w.year} | Lesedauer: ${story.int(2, 5)} Minuten`),
      story.byline((a) => a),
      chrome("audio", "Artikel anhören", "0:00 / 3:12"),
      within(
        story,
        [
          story.int(14, 24) / 100,
          [
            chrome("photo-credit", caption(story)),
            chrome("counter", `Bild 1 von ${story.int(3, 12)}`),
          ].flat(),
        ],
        [
          story.int(34, 46) / 100,
          chrome(
            "consent",
            "An dieser Stelle steht ein Beitrag aus einem sozialen Netzwerk. Mit einem Klick wird er geladen; dabei können Daten übertragen werden.",
            "Inhalt anzeigen",
          ),
        ],
        [story.int(55, 66) / 100, chrome("promo", ...pair(story, "de"))],
        [
          story.int(78, 90) / 100,
          chrome(
            "poll",
            "Was meinen Sie?",
            "Richtig so",
            "Halte ich für übertrieben",
            "Ist mir gleich",
            "Abstimmen",
          ),
        ],
      ),
      chrome("promo", "Das könnte Sie auch interessieren", ...story.headlines(4)),
      chrome("sponsor", "Anzeige", "Treppenlifte im Vergleich: Was Rentner wissen sollten"),
      chrome("calendar", "Wernau heute 17°, leicht bewölkt"),
      chrome("tags", "Themen", "Gesellschaft", "Heimat"),
      chrome("footer", "Kontakt", "Jugendschutz", "Cookies verwalten"),
    ].flat();
  },
};
