import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Magazine of food, home and leisure: ratings, other recipes with times, horoscope, shop. */
export const frLaMarmiteEtLaTable: Template = {
  name: "fr-la-marmite-et-la-table",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("site-name", story.pick(["La Marmite", "La Marmite, le magazine qui a faim"])),
    ...chrome("menu", "Recettes", "Adresses", "Maison", "Psycho", "Horoscope", "Boutique"),
    ...chrome("promo", story.pick(["Concours : gagnez un faitout", "Spécial automne : 40 soupes"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("counter", `${story.pick(["4,5/5", "★★★★★"])} · ${story.int(4, 212)} avis`),
    ...story.byline((a) => `${story.pick(["Texte :", "Par"])} ${a}`),
    ...story.date((d) => `${d.dd}.${d.mm}.${d.year}`),
    ...chrome("photo-credit", story.pick(["Photos : Aude Ferrier", "© Stylisme Marmite"])),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick(["Et aussi : ", "À goûter : "]) +
            story.pick([
              "La soupe au lait de Tante Berthe (20 min)",
              "7 tartes sans moule",
              "Œufs mimosa, 4 personnes",
            ]),
        ),
      ],
      [0.55, chrome("ad", story.pick(["Publicité", "Publicité - suite de l'article ci-dessous"]))],
      [
        0.8,
        chrome(
          "sponsor",
          story.pick([
            "Certains liens sont affiliés : nous touchons une petite somme si vous achetez.",
            "En partenariat avec les Moulins Réunis",
          ]),
        ),
      ],
    ),
    ...chrome(
      "calendar",
      story.pick(["VOTRE HOROSCOPE", "Horoscope du jour"]),
      "Bélier : une lettre arrive, ne l'ouvrez pas debout.",
      "Taureau : dites non avant midi.",
      "Gémeaux : deux fois oui.",
    ),
    ...chrome(
      "poll",
      story.pick(["Test : quel convive êtes-vous ?", "Sondage"]),
      "A. Vous arrivez en avance",
      "B. Vous apportez le vin",
      "C. Vous faites la vaisselle",
      story.pick(["Voir les résultats", "Question 1 sur 8"]),
    ),
    ...chrome(
      "related",
      story.pick(["Nos lecteurs ont aimé", "Top recettes"]),
      "1. Faites revenir l'oignon : l'omelette de minuit",
      "2. Pommes au four, 35 minutes",
      "3. 5 erreurs avec le beurre",
      story.headline(),
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      story.pick(["Donner mon avis", "Voir tous les avis"]),
    ),
    ...chrome(
      "newsletter",
      story.pick(["La Petite Marmite, chaque vendredi", "Une recette par jour pendant l'Avent"]),
      "OK",
    ),
    ...chrome("share", story.pick(["Épingler", "Imprimer la recette"]), "Envoyer à un ami"),
    ...chrome(
      "footer",
      "Kiosque",
      "Abonnez-vous 6 mois 24 €",
      "Contact",
      story.pick(["Données personnelles", "CGV"]),
    ),
  ],
};
