import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A French independent monthly online: long begging prose, few labels, who we are, related stories with leads. */
export const revueDuCausse: Template = {
  name: "revue-du-causse",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "La Revue du Causse"),
    ...chrome("menu", "Enquêtes", "Reportages", "Idées", "Boutique", "Faire un don"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date((w) => `${w.day}.${w.mm}.${w.year}`),
    ...story.body([
      0.6,
      chrome(
        "donation",
        "Notre revue vit sans actionnaire et sans publicité. Neuf personnes y travaillent, payées par vos dons et rien d'autre. Si cet article vous a plu, aidez-nous à écrire le suivant.",
      ),
    ]),
    ...chrome(
      "donation",
      "Je soutiens la revue",
      "5 €",
      "10 €",
      "30 €",
      "Montant libre",
      "Don déductible à 66 % de vos impôts",
    ),
    ...story.repeat(2, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome("author-bio", `${story.author} collabore à la revue depuis 2019.`),
    ...chrome("pager", "Article précédent", story.headline(), "Article suivant", story.headline()),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Points de vente",
      "ISSN 0000-0000",
      "Site réalisé avec un logiciel libre",
    ),
  ],
};
