import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Québec daily run by a cooperative: donation receipts, opinion calls, weather, "Mise à jour" lines and polls. */
export const frQcCourrierDuBasFleuve: Template = {
  name: "fr-qc-courrier-du-bas-fleuve",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Actualités",
      "Le Mag",
      "Chroniques",
      "Carrefour des lecteurs",
      "Nécrologie",
      "Jeux",
    ),
    ...chrome(
      "ticker",
      `Rimouski ${story.int(-22, 24)}°`,
      story.pick(["Possibilité de bruine", "Ciel variable", "Avertissement de vent"]),
    ),
    ...chrome("breadcrumb", story.pick(["Actualités", "Régional", "Société"])),
    ...story.title(),
    ...story.byline((a) => `Par ${a}, Le Courrier`),
    ...story.date(
      ({ day, mm, year, clock }) => `${day}/${mm}/${year} ${clock.replace(":", " h ")}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", `À lire aussi: ${story.headline()}`)],
      [0.65, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "donation",
      "Ce contenu est gratuit. Le produire ne l'est pas.",
      "Le Courrier est une coopérative de solidarité : ses artisans, ses lecteurs et ses lectrices en sont propriétaires. Chaque don donne droit à un reçu fiscal et à notre reconnaissance, qui n'est pas déductible.",
      "Faire un don",
    ),
    ...chrome(
      "contact",
      "Vous voulez réagir? Écrivez-nous une lettre de 400 mots au plus, signée, avec votre municipalité. Les textes publiés n'engagent que leurs auteurs.",
    ),
    ...chrome(
      "related",
      "Du même auteur",
      ...story.headlines(2),
      "Les plus populaires",
      ...story.headlines(4),
    ),
    ...chrome(
      "footer",
      "Nos initiatives",
      "Politique de correction",
      "Gérer le consentement",
      "Avis publics",
    ),
  ],
};
