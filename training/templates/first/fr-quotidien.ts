import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** French regional daily: "À lire aussi", subscriber offers, comments, legal links. */
export const frQuotidien: Template = {
  name: "fr-quotidien",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aller au contenu",
      "Actualités",
      "Ma commune",
      "Sport",
      "Loisirs",
      "Annonces",
    ),
    ...chrome("login", "Se connecter", "Je m’abonne"),
    ...chrome("breadcrumb", "Accueil > Vallée > Verlac"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("reading-time", `Temps de lecture : ${story.int(2, 6)} min.`),
    ...chrome("share", "Partager", "Réagir", "Enregistrer", "Écouter l’article"),
    ...chrome("photo-credit", "© Photo Yannick Courbet"),
    ...story.body(
      [0.25, chrome("promo", `À LIRE AUSSI : ${story.headline()}`)],
      [0.5, chrome("ad", "Publicité", "La suite après cette publicité")],
      [
        0.75,
        chrome(
          "newsletter",
          "Newsletter",
          "Chaque matin, l’essentiel de la vallée dans votre boîte mail.",
          "S’inscrire",
        ),
      ],
    ),
    ...chrome("tags", "Verlac", "Agriculture", "Justice"),
    ...chrome("related", "Sur le même sujet", ...story.headlines(3)),
    ...chrome("related", "Les plus lus", ...story.headlines(5)),
    ...chrome("comment", "Commentaires (3)", "Les commentaires sont clos."),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), story.comment(), "Signaler un abus"),
    ),
    ...chrome(
      "paywall",
      "Cet article est réservé aux abonnés. Il vous reste 0 % à lire.",
      "Déjà abonné ? Connectez-vous",
    ),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Contactez la rédaction",
      "Mentions légales",
      "CGU",
      "Gérer mes cookies",
    ),
    ...chrome("legal", "© Le Courrier de la Vallée. Tous droits réservés. Reproduction interdite."),
  ],
};
