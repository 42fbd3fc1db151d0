import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A French regional daily: subscriber flags, tool bar, topic follow, local lists, cookie link. */
export const frOuestLittoral: Template = {
  name: "fr-ouest-littoral",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aller au contenu principal",
      "Ma commune",
      "Faits divers",
      "Vie locale",
      "Annonces légales",
      "Obsèques",
      "Jeux",
    ),
    ...chrome("login", "Se connecter", "S’abonner à partir de 1 €"),
    ...chrome(
      "breadcrumb",
      "Accueil",
      "Pays de la mer",
      story.pick(["Kerambleau", "Saint-Goustan", "Lavergne"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", `| PHOTO : ${story.pick(["ARCHIVES", "M. G.", "JOËL TANGUY"])}`),
    ...story.byline((author) => author),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("share", "Écouter", "Lire plus tard", "Partager", "Newsletter"),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.5,
        chrome(
          "newsletter",
          "La matinale du littoral",
          "Chaque matin, l’essentiel de l’actualité de votre territoire avec Ouest-Littoral",
          "Votre e-mail, avec votre consentement, est utilisé pour recevoir notre newsletter. En savoir plus.",
          "OK",
        ),
      ],
      [0.75, chrome("ad", "Publicité", "La suite après cette publicité")],
    ),
    ...chrome("tags", "Environnement", "Justice", "Suivre ce thème"),
    ...chrome("related", "À lire également", ...story.headlines(4)),
    ...chrome(
      "comment-form",
      "Cet article vous a-t-il été utile ?",
      "Réagir",
      "Déposer une annonce légale",
    ),
    ...chrome(
      "related",
      "En continu",
      ...story
        .repeat(4, () =>
          chrome("related", `${story.int(10, 18)}h${story.int(10, 59)} ${story.headline()}`),
        )
        .map((line) => line.text),
    ),
    ...chrome(
      "legal",
      "Mentions légales",
      "Gérer mes cookies",
      "Politique de confidentialité",
      `© Ouest-Littoral ${story.when.year}`,
    ),
  ],
};
