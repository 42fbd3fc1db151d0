import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Radio publique : écoute, grille, réécoute, crédits courts. */
export const qvFrLaMatinaleRadio: Template = {
  name: "qv-fr-la-matinale-radio",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Info", "Culture", "Musique", "Podcasts", "Grille"),
    ...chrome("audio", "Écouter le direct"),
    ...chrome(
      "podcast",
      story.pick(["Le Journal de 8h", "La question du jour", "Grand angle"]),
      `${story.int(2, 58)} min`,
    ),
    ...story.title(),
    ...story.date(
      ({ weekday, day, month, year }) =>
        `Le ${weekdayName("fr", weekday)} ${day} ${monthName("fr", month)} ${year}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick(["© Radio – L. Abel", "© DR", "© Archives de la station"]),
    ),
    ...story.byline((author) => `Par ${author}`),
    ...chrome("tools", "Ajouter à la file", "Provenant de l'émission"),
    ...story.body(
      [0.45, chrome("podcast", "À écouter", story.headline(), `${story.int(3, 50)} min`)],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome("tags", "Thématiques", story.pick(["Société", "Vie politique", "Ruralité"])),
    ...chrome("related", "Dernières infos", ...story.headlines(3)),
    ...chrome("newsletter", "Votre email", "OK"),
    ...chrome("related", "Sur le même thème", story.headline(), story.teaser()),
    ...chrome("footer", "Nous contacter", "Fréquences", "Comité d'éthique", "Haut de page"),
  ],
};
