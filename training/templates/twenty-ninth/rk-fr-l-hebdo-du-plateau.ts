import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small-town weekly: print edition number, legal notices, family notices, markets, subscription slip. */
export const rkFrLHebdoDuPlateau: Template = {
  name: "rk-fr-l-hebdo-du-plateau",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "body", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "L'Hebdo du Plateau"),
    ...chrome(
      "calendar",
      `${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} – Saint ${story.pick(["Aubin", "Gontran", "Fulbert"])} – N° ${story.int(2100, 3900)} – 1,${story.int(60, 90)} €`,
    ),
    ...chrome(
      "menu",
      "L'édition",
      "Cantons",
      "Agriculture",
      "Sports",
      "Loisirs",
      "Petites annonces",
      "Légales",
    ),
    ...story.title(),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `Mis en ligne le ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
    ),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["Beaucoup de monde était présent.", "La salle des fêtes était comble vendredi.", "Un endroit que tous les anciens connaissent."])} © L'Hebdo du Plateau`,
    ),
    ...story.body([
      0.6,
      chrome(
        "paywall",
        "L'article complet est à lire dans notre édition papier, en kiosque jusqu'à mercredi.",
      ),
    ]),
    ...chrome("related", "Dans le canton"),
    ...story.repeat(story.int(2, 4), () =>
      chrome("teaser", story.headline(), story.teaser(), "Lire la suite..."),
    ),
    ...chrome(
      "event",
      "À vos agendas",
      "Vendredi : loto des pompiers, 20 h, salle Jeanne-d'Arc.",
      `Samedi : repas dansant du club des aînés, inscription avant mercredi au 05 55 00 ${story.int(10, 99)} ${story.int(10, 99)}.`,
      "Dimanche : vide-greniers, place du Foirail.",
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "event",
          "Carnet",
          `Naissances : Louison ${story.pick(["Marty", "Bruguière"])}, Timéo ${story.pick(["Rey", "Vialle"])}.`,
          `Décès : M. Marcel ${story.pick(["Cros", "Teyssier"])}, ${story.int(78, 99)} ans.`,
        )
      : []),
    ...chrome(
      "ad",
      "Petites annonces",
      "Vends bois de chauffage chêne sec, livré, 65 € le stère.",
      "Dame cherche heures de ménage.",
      "Perdu chatte tricolore quartier gare, récompense.",
    ),
    ...chrome(
      "newsletter",
      "Bulletin d'abonnement : 52 numéros pour 74 €, soit deux mois offerts. Chèque à l'ordre de L'Hebdo du Plateau.",
    ),
    ...chrome(
      "footer",
      "Directeur : P. Lacombe",
      `Commission paritaire n° 0${story.int(100, 999)} C 8${story.int(1000, 9999)}`,
      "Membre du syndicat de la presse hebdomadaire",
    ),
  ],
};
