import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Gazette de village tenue par une association. */
export const qvFrMidiVillageBlog: Template = {
  name: "qv-fr-midi-village-blog",
  language: "fr",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "La Gazette du Lavoir"),
    ...chrome("menu", "Accueil", "Agenda", "Archives"),
    ...story.title(),
    ...story.date(
      ({ weekday, day, month }) => `${weekdayName("fr", weekday)} ${day} ${monthName("fr", month)}`,
    ),
    ...chrome(
      "photo-credit",
      `Photo ${story.pick(["de Josiane", "du comité", "prise par le facteur"])}`,
    ),
    ...story.byline((author) => `par ${author}`),
    ...story.body([0.55, chrome("promo", story.headline())]),
    ...chrome("event", "Loto", "Samedi 20 h", "Salle des fêtes"),
    ...chrome("comment", `${story.int(0, 6)} commentaires`),
    ...chrome("pager", "Article précédent", "Article suivant"),
    ...chrome("comment", story.reader(), story.comment(), "Répondre"),
    ...chrome("related", "Derniers articles", ...story.headlines(3)),
    ...chrome("calendar", "Marché le jeudi", "Mairie : mardi et vendredi, 9 h-12 h"),
    ...chrome("footer", "Association loi 1901", "Adhérer : 10 €"),
  ],
};
