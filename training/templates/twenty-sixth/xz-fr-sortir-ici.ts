import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Site d'agenda : fiches pratiques, billetterie, cinéma, restos autour de l'article. */
export const xzFrSortirIci: Template = {
  name: "xz-fr-sortir-ici",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Concerts", "Théâtre", "Brocantes", "Enfants", "Restos", "Ciné"),
    ...chrome("search", "Quoi ?", "Où ?", "Quand ?", "Rechercher"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "Ce soir",
          "Café-concert, Le Bouchon, 20 h, chapeau",
          "Loto des pompiers, 19 h, carton 3 €",
        )
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (w) => `${weekdayName("fr", w.weekday)} ${w.day} ${monthName("fr", w.month)} ${w.year}`,
    ),
    ...story.byline((author) => `Sélection : ${author}`),
    ...story.body(
      [0.35, chrome("ad", "Réservez vos places", "À partir de 12 €", "Billetterie")],
      [0.7, chrome("promo", story.headline())],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "Ailleurs dans le département",
          "Sam. Fête du cidre, Braye",
          "Dim. Trail des marais, 12 km, 10 €",
          "Voir tout l'agenda",
        )
      : []),
    ...chrome("share", "Partager", "Ajouter à mes favoris", "Imprimer"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "contact",
      "Vous organisez un événement ? Annoncez-le gratuitement avant mercredi midi.",
    ),
    ...chrome("footer", "Qui sommes-nous ?", "Publicité", "Données personnelles"),
  ],
};
