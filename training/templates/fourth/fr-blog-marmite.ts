import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Un blog de cuisine et d’humeurs : à propos, notes, formulaire de réponse, catégories, archives. */
export const frBlogMarmite: Template = {
  name: "fr-blog-marmite",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Marmite & Mauvaise Foi", "Le blog qui sent l’oignon"),
    ...chrome("menu", "Accueil", "Index des recettes", "Humeurs", "Partenariats", "Contact"),
    ...chrome("search", "Rechercher :"),
    ...story.title(),
    ...story.date(({ day, mm, year }) => `${day}.${mm}.${year}`),
    ...story.byline((author) => `par ${author}`),
    ...chrome("counter", `${story.int(2, 60)} commentaires`),
    ...chrome("tools", "Aller à la recette", "Imprimer la recette"),
    ...story.standfirst(),
    ...story.body([0.5, chrome("ad", "La suite après la publicité")]),
    ...chrome("counter", `Note moyenne : 4,${story.int(1, 9)} / 5 (${story.int(5, 90)} votes)`),
    ...chrome(
      "share",
      "Épingler",
      "Partagez cet article :",
      "Cliquez pour envoyer un lien par e-mail à un ami(ouvre dans une nouvelle fenêtre)",
    ),
    ...chrome(
      "sponsor",
      "Cet article contient des liens affiliés : si vous achetez, je touche trois fois rien.",
    ),
    ...chrome("tags", "Catégories : Printemps, Soupes", "Étiquettes : jardin, voisine"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()} dit :`,
        `${story.int(1, 28)} mai ${story.when.year} à ${story.int(8, 22)} h ${story.int(10, 59)}`,
        story.comment(),
        "Répondre",
      ),
    ),
    ...chrome(
      "comment-form",
      "Laisser un commentaire Annuler la réponse",
      "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
      "Commentaire *",
      "Nom *",
      "Prévenez-moi de tous les nouveaux commentaires par e-mail.",
    ),
    ...chrome(
      "related",
      "Articles récents",
      ...story.headlines(4),
      "Archives",
      "avril 2025",
      "mars 2025",
    ),
    ...chrome("footer", "Fièrement propulsé par WordPress", "Mentions légales"),
  ],
};
