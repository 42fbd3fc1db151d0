import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Kleinstadtblatt mit alter Technik: zweiter Artikel beginnt darunter, Kleinanzeigen, Quiz, Kommentare ohne Überschrift. */
export const lwAlpenvorlandKurier: Template = {
  name: "lw-alpenvorland-kurier",
  language: "de",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...story.title(),
    ...story.date(
      ({ day, mm, year, clock }) => `Aktualisiert am ${day}.${mm}.${year} um ${clock} Uhr`,
    ),
    ...story.byline((a) => a),
    ...story.body([
      0.5,
      story.pick([
        chrome("promo", story.headline()),
        chrome("teaser", story.teaser()),
        chrome("ad", "Anzeige"),
      ]),
    ]),
    ...chrome(
      "comment",
      story.comment(),
      `${story.reader()} am ${story.when.dd}.${story.when.mm}.`,
      story.comment(),
      `${story.reader()} am ${story.when.dd}.${story.when.mm}.`,
    ),
    ...chrome(
      "poll",
      "Quiz: Wie gut kennen Sie Ihre Heimat?",
      "Welcher Fluss fließt bergauf?",
      "a) keiner",
      "b) der Lotterbach",
      "c) nach Feierabend alle",
      "Auflösung am Samstag",
    ),
    ...chrome("promo", story.headline()),
    ...chrome(
      "teaser",
      "Ein Landwirt aus Oberried hat auf seiner Wiese einen Stein gefunden, der dort am Vortag noch nicht gelegen hatte. Er wiegt gut vier Tonnen, und bisher will ihn keiner verloren haben.",
      "Die Gemeinde hat inzwischen ein Schild aufgestellt.",
      "weiterlesen",
    ),
    ...chrome(
      "promo",
      "Biete Sofa, suche Ruhe. Tel. abends.",
      "Wer hat am Kirchtag meinen Hut? Belohnung.",
    ),
    ...chrome("footer", "Alpenvorland-Kurier · gegründet 1872"),
  ],
};
