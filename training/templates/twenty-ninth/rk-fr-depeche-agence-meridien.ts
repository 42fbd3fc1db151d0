import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A news agency's public site: slug lines, dispatch codes, unsigned, product list, correction policy. */
export const rkFrDepecheAgenceMeridien: Template = {
  name: "rk-fr-depeche-agence-meridien",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Agence Méridien"),
    ...chrome("menu", "Dépêches", "Vérification", "Photo", "Vidéo", "Infographie", "Nos offres"),
    ...chrome("language", "FR", "EN", "ES", "PT", "AR", "DE"),
    ...story.title(),
    ...story.date(
      () =>
        `${story.when.dd}/${story.when.mm}/${story.when.year} ${story.when.clock}:${story.int(10, 59)}`,
    ),
    ...chrome("counter", `(${story.int(120, 780)} mots)`),
    ...story.body(),
    ...story.byline((text) => text),
    ...chrome(
      "legal",
      `© ${story.when.year} Agence Méridien. Les dépêches ne peuvent être reprises, même par extraits, que par nos clients et dans les limites de leur contrat.`,
    ),
    ...chrome("related", "À la une", ...story.headlines(4)),
    ...chrome(
      "contact",
      "Vous constatez une erreur ? Nos règles de correction",
      "Écrire au service client",
    ),
    ...chrome("related", "Autres dépêches"),
    ...story.repeat(story.int(3, 5), () =>
      chrome("related", `${story.when.clock} - ${story.headline()}`),
    ),
    ...chrome(
      "footer",
      "L'Agence en chiffres",
      "Recrutement",
      "Achats responsables",
      "Alerte éthique",
      "Plan du site",
    ),
  ],
};
