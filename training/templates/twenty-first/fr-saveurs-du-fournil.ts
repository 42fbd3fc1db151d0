import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Magazine cuisine et vie pratique : notes, fiches, liste de courses, recettes voisines avec durées. */
export const frSaveursDuFournil: Template = {
  name: "fr-saveurs-du-fournil",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Recettes", "Entrées", "Plats", "Desserts", "Le mag"),
    ...story.title(),
    ...chrome("counter", `${story.int(3, 5)},${story.int(0, 9)}/5 (${story.int(12, 480)} avis)`),
    ...story.byline((author) => `Recueilli par ${author}`),
    ...story.date(
      ({ day, month, year }) => `Mis à jour le ${day} ${monthName("fr", month)} ${year}`,
    ),
    ...chrome("tools", "Imprimer", "Ajouter à mon carnet", "Liste de courses"),
    ...story.body(
      [0.2, chrome("ad", "Publicité")],
      [0.4, chrome("promo", `À découvrir : ${story.headline()}`)],
      [
        0.55,
        chrome(
          "promo",
          `L'astuce du chef : ${story.pick(["salez l'eau", "goûtez deux fois", "éteignez tôt"])}`,
        ),
      ],
      [
        0.7,
        chrome(
          "sponsor",
          `Notre sélection : une cocotte en fonte dès ${story.int(39, 120)} €. Ce lien peut nous rapporter quelque chose.`,
        ),
      ],
    ),
    ...chrome(
      "related",
      "Les internautes ont aussi aimé",
      "Soupe d'orties",
      "20 min · facile",
      "Gratin de côtes",
      "45 min · moyen",
      "Far aux pruneaux",
      "1 h · facile",
    ),
    ...chrome("comment", story.reader(), story.comment(), `Utile (${story.int(0, 9)})`),
    ...chrome("newsletter", "Le menu de la semaine, chaque dimanche", "Je m'inscris"),
    ...chrome("related", ...story.headlines(story.int(2, 4))),
    ...chrome("footer", "Charte nutrition", "Publicité", "Presse"),
  ],
};
