import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Un quotidien : accès réservé, partage, à lire aussi, le plus lu, mentions légales. */
export const frQuotidienDuPonant: Template = {
  name: "fr-quotidien-du-ponant",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aller au contenu",
      "Navigation",
      "À la une",
      "International",
      "Société",
      "Économie",
      "Idées",
      "M le supplément",
    ),
    ...chrome("login", "Se connecter", "S’abonner dès 1 €"),
    ...chrome("breadcrumb", "Accueil", "Société"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("reading-time", `Temps de lecture ${story.int(2, 7)} min.`),
    ...chrome(
      "share",
      "Offrir l’article",
      "Ajouter à vos favoris",
      "Partager sur Facebook",
      "Envoyer par e-mail",
    ),
    ...chrome("photo-credit", "ÉLOÏSE CARAMAN POUR « LE PONANT »"),
    ...story.body(
      [0.3, chrome("promo", `Lire aussi : ${story.headline()}`)],
      [
        0.55,
        chrome(
          "paywall",
          "Article réservé aux abonnés",
          "Il vous reste 62 % de cet article à lire.",
        ),
      ],
      [0.75, chrome("promo", `Lire aussi | ${story.headline()}`)],
    ),
    ...chrome("comment", `Contribuer`, `Voir les ${story.int(3, 90)} contributions`),
    ...chrome("related", "Les plus lus", ...counted(story.headlines(4))),
    ...chrome("sponsor", "Services Le Ponant", "Codes promo", "Cours d’anglais", "Mots croisés"),
    ...chrome(
      "newsletter",
      "La matinale du Ponant",
      "Chaque matin, l’essentiel de l’actualité dans votre boîte mail",
      "S’inscrire gratuitement",
    ),
    ...chrome("legal", "Toute reproduction, même partielle, suppose l’accord écrit du Ponant."),
    ...chrome(
      "consent",
      "Mentions légales",
      "Charte du groupe",
      "Politique de confidentialité",
      "Gestion des cookies",
      "Conditions générales",
      "Aide (FAQ)",
    ),
  ],
};
