import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** French public local radio: listening words, "à lire aussi", place tags, prose on how to write to the station. */
export const frRadioPaysVert: Template = {
  name: "fr-radio-pays-vert",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Écouter la radio",
      "Le direct",
      "Vous écoutez",
      story.pick(["La matinale", "Place du marché"]),
    ),
    ...chrome("menu", "Info", "Sport", "Vie quotidienne", "Podcasts", "Jeux"),
    ...chrome("breadcrumb", "Radio Pays Vert", "Info", "Faits divers – Justice"),
    ...story.title(),
    ...story.byline((author) => `De ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `Le ${dd}/${mm}/${year} à ${clock}`),
    ...chrome("share", "Partager", "Copier le lien"),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["© Radio Pays Vert - Solène Garrigue", "© Photo Presse Sud"]),
    ),
    ...story.body(
      [0.25, chrome("related", "À lire aussi", story.headline())],
      [
        0.65,
        story.pick([
          chrome(
            "newsletter",
            "Ma newsletter info",
            "Les actus à ne pas rater, du lundi au vendredi.",
          ),
          chrome("related", story.headline()),
        ]),
      ],
    ),
    ...chrome("tags", "Faits divers – Justice", "Environnement", "Montreval"),
    ...chrome(
      "contact",
      story.pick([
        "Vous avez été témoin d'un événement ? Écrivez à la rédaction, un journaliste vous rappellera avant midi.",
        "Une question, une remarque ? Notre médiatrice vous répond le vendredi à l'antenne.",
      ]),
    ),
    ...chrome(
      "promo",
      "Chaque jour à 12 h 10, un village raconte son histoire. Aujourd'hui : Combenègre, ses deux clochers et son unique feu rouge.",
    ),
    ...chrome("related", "À la une", ...story.headlines(3)),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("app", "Téléchargez l'appli", "iOS", "Android"),
    ...chrome(
      "footer",
      "Fréquences",
      "Règlement des jeux",
      "Accessibilité : partiellement conforme",
    ),
  ],
};
