import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Independent weekly site: donations in prose, glued tags, print issue promo */
export const mhFrHebdoLibre: Template = {
  name: "mh-fr-hebdo-libre",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "donation",
      "Sans publicité, sans actionnaire, sans vous ce serait sans nous. Soutenez-nous",
    ),
    ...chrome("site-name", "L'Hebdo libre"),
    ...chrome("menu", "Enquêtes", "Idées", "Dessins", "Boutique", "Le numéro en kiosque"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}  • `),
    ...story.date((d) => `${d.day} ${monthName("fr", d.month)} ${d.year}`),
    ...chrome("first-published", `Article paru dans l'Hebdo n°${story.int(1200, 1900)}`),
    ...story.body(
      [
        0.45,
        chrome(
          "donation",
          "Cet article est en accès libre parce que des lectrices et des lecteurs ont décidé de le payer pour les autres. Un don de 10 euros ne vous en coûte que 3,40 après réduction d'impôt.",
          "Je donne",
        ),
      ],
      [0.75, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...chrome("tags", `#${story.pick(["Ruralité", "Santé", "Consommation"])} #Société`),
    ...chrome("share", `Temps de lecture : ${story.int(3, 12)} minutes`, "Imprimer", "PDF"),
    ...chrome("related", "Pour aller plus loin…", ...story.headlines(3)),
    ...chrome("promo", "Dans le même numéro", story.headline()),
    ...chrome(
      "footer",
      "Points de vente",
      "Les amis de l'Hebdo",
      "Réalisation : coopérative Pixel & Pain",
    ),
  ],
};
