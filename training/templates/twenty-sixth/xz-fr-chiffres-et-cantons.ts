import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Hebdo économique : cotations, appels d'offres, annonces légales. */
export const xzFrChiffresEtCantons: Template = {
  name: "xz-fr-chiffres-et-cantons",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "CAC 40",
          `7 ${story.int(200, 999)},12`,
          "+0,31 %",
          "Blé tendre",
          "214 €/t",
          "Brent",
          "71,20 $",
        )
      : []),
    ...chrome(
      "menu",
      "Entreprises",
      "Collectivités",
      "Marchés publics",
      "Annonces légales",
      "Abonnés",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((w) => `Le ${w.day} ${monthName("fr", w.month)} ${w.year}`),
    ...story.body(
      [0.5, chrome("related", "Sur le même sujet", story.headline())],
      [0.8, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []],
    ),
    ...chrome(
      "paywall",
      "Déjà 4 800 dirigeants abonnés. Recevez chaque vendredi les créations, les reprises et les marchés de votre région, et soutenez une rédaction de six personnes.",
      "Je découvre les offres",
    ),
    ...chrome(
      "ad",
      "Appels d'offres",
      "Réfection de toiture, Vaubray, réponse avant le 14",
      "Transport scolaire, lot 3",
    ),
    ...chrome("ticker", "Créations de la semaine", "SARL Le Levain", "SAS Orchidée Conseil"),
    ...chrome("related", "Dernières brèves", ...story.headlines(4)),
    ...chrome(
      "legal",
      "Habilité à publier les annonces légales par arrêté préfectoral. Toute reproduction interdite.",
    ),
    ...chrome("footer", "Contacts", "CGV", "Plan du site"),
  ],
};
