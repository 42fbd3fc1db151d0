import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** French network of free weeklies: "suivez votre ville" prose above and under a short story, correspondents' notice. */
export const frActuVallees: Template = {
  name: "fr-actu-vallees",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Vallées Actu", "Le Réveil de la Doulaine"),
    ...chrome("menu", "Faits divers", "Politique", "Loisirs", "Rencontres", "Petites annonces"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      ({ day, mm, year, clock }) =>
        `Publié le ${day}/${mm}/${year} à ${clock} ; mis à jour à ${clock}`,
    ),
    ...chrome("follow", "Voir mon actu", "Suivre ce média"),
    ...chrome(
      "newsletter",
      "Personnalisez votre actualité en ajoutant vos villes et médias en favori avec Mes Vallées.",
    ),
    ...story.body(
      [0.4, chrome("ad", "Vidéos : en ce moment")],
      [0.7, chrome("related", story.headline())],
    ),
    ...chrome(
      "promo",
      story.pick([
        "Suivez toute l'actualité de vos villes et médias favoris en vous inscrivant à Mes Vallées.",
        "Vous êtes correspondant dans l'âme ? Le Réveil en cherche deux, du côté des Ayres.",
      ]),
    ),
    ...chrome("tags", "Saint-Elme", "Incendie", "Travaux"),
    ...chrome("share", "Partagez", "Gardez cet article pour plus tard"),
    ...chrome(
      "related",
      "Dernières actualités",
      ...story
        .repeat(4, () =>
          chrome("related", `${story.int(7, 20)}h${story.int(10, 59)}`, story.headline()),
        )
        .map(({ text }) => text),
    ),
    ...chrome(
      "event",
      "Loto des aînés, dimanche à 14 h 30, salle des fêtes. Buvette, un jambon à gagner.",
    ),
    ...chrome("teaser", story.teaser()),
    ...chrome("footer", "Données personnelles", "Se désabonner", "Nos marques"),
  ],
};
