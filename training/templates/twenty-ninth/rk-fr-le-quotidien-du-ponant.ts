import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional daily with town editions: weather by town, subscriber marks, alert sign-up, death notices. */
export const rkFrLeQuotidienDuPonant: Template = {
  name: "rk-fr-le-quotidien-du-ponant",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aller au contenu principal",
      "Menu",
      "Je m'abonne",
      "Se connecter",
      "Journal numérique",
      "Annonces légales",
      "Avis de décès",
    ),
    ...chrome("search", "Rechercher une commune, un thème, un mot-clé"),
    ...(story.int(0, 1) === 1 ? chrome("ticker", "À la une", ...story.headlines(3)) : []),
    ...chrome(
      "breadcrumb",
      "Accueil",
      story.pick(["Finistère", "Morbihan", "Côtes-d'Armor", "Manche"]),
      story.pick(["Quimperlan", "Port-Lanvaur", "Saint-Mahé", "Kerlaouen"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (text) => `${story.pick(["Le Quotidien du Ponant", "Texte :", "Par"])} ${text}`,
    ),
    ...story.date(
      () =>
        `Publié le ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
    ),
    ...(story.int(0, 1) === 1
      ? story.date(
          () =>
            `Modifié le ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
        )
      : []),
    ...chrome("reading-time", `Lecture : ${story.int(2, 7)} min`),
    ...chrome(
      "share",
      "Partager par Facebook",
      "Partager par WhatsApp",
      "Envoyer par e-mail",
      "Offrir cet article",
    ),
    ...chrome("tools", "Écouter l'article", "Enregistrer pour plus tard"),
    ...chrome(
      "photo-credit",
      `${story.pick(["La scène, mardi matin, à l'entrée du bourg.", "Une vue des lieux, hier en fin de journée.", "Archives : le site avant les travaux."])} | Photo Le Quotidien du Ponant / ${story.pick(["Gaëlle Tanguy", "Erwan Lossouarn"])}`,
    ),
    ...story.body(
      [0.2, chrome("related", `À lire aussi : ${story.headline()}`)],
      [
        0.45,
        chrome(
          "newsletter",
          "Chaque matin à 7 h, l'essentiel de votre commune dans votre boîte mail.",
          "Votre adresse e-mail",
          "OK",
          "En renseignant votre adresse, vous acceptez de recevoir les courriels du Quotidien du Ponant.",
        ),
      ],
      [0.7, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "tags",
      story.pick(["Quimperlan", "Saint-Mahé"]),
      story.pick(["Faits divers", "Justice", "Environnement", "Transports"]),
    ),
    ...chrome("related", "Sur le même sujet", ...story.headlines(3)),
    ...chrome("related", "L'actualité près de chez vous"),
    ...story.repeat(story.int(3, 5), () =>
      chrome(
        "related",
        story.pick(["Quimperlan", "Saint-Mahé", "Kerlaouen", "Le Fraoût", "Port-Lanvaur"]),
        story.headline(),
        story.pick(["Réservé aux abonnés", "Il y a 2 h", "Hier à 18:40", "Vidéo"]),
      ),
    ),
    ...chrome(
      "calendar",
      `Météo à ${story.pick(["Quimperlan", "Saint-Mahé"])}`,
      `Matin ${story.int(6, 12)}°`,
      `Après-midi ${story.int(12, 19)}°`,
      `Vent d'ouest ${story.int(20, 70)} km/h`,
    ),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Charte des faits divers",
      "Nos 53 rédactions",
      "Publicité",
      "Marchés publics",
      "Gérer les cookies",
      `© Le Quotidien du Ponant ${story.when.year}`,
    ),
  ],
};
