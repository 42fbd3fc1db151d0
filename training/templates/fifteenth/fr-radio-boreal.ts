import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A Quebec public broadcaster: clocks with spaces, infolettre in prose, standards, comments closed. */
export const frRadioBoreal: Template = {
  name: "fr-radio-boreal",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Passer au contenu principal", "Aide à la navigation"),
    ...chrome(
      "menu",
      "Info",
      "En direct",
      "Télé",
      "Audio",
      "Jeunesse",
      "Vos régions",
      "Menu d'utilisateur",
    ),
    ...chrome("language", "English", "Espaces autochtones"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Photo : Radio-Boréal / Guy Tremblay",
        "Photo : Banque d’images",
        "Une vue de la rivière (Photo d'archives)",
      ]),
    ),
    ...story.byline((author) => author),
    ...story.date(
      (when) => `Publié le ${longDate("fr", when)} à ${when.clock.replace(":", " h ")} HNE`,
    ),
    ...chrome("share", "Partager sur Facebook", "Partager par courriel", "Copier le lien"),
    ...chrome(
      "audio",
      "Écoutez l'article",
      "La fonction de lecture vocale est générée par une voix synthétique.",
      `${story.int(2, 6)} minutes`,
    ),
    ...story.body(
      [
        story.int(22, 38) / 100,
        chrome(
          "audio",
          story.pick(["Début du widget Widget. Passer le widget?", "Ouvrir en mode plein écran"]),
          "Fin du widget Widget. Retourner au début du widget?",
        ),
      ],
      [
        story.int(42, 58) / 100,
        story.pick([
          chrome("related", ...story.pick([["À lire aussi :"], []]), ...story.headlines(2)),
          [],
        ]),
      ],
      [story.int(67, 83) / 100, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "newsletter",
      "Infolettre Tournée du soir",
      "Un résumé de la journée, avec ce qu'il faut savoir et ce qui fait sourire, envoyé du lundi au vendredi par notre équipe de Rimouski.",
      "M'inscrire",
    ),
    ...chrome("tools", "Signaler une erreur", "Consulter nos normes et pratiques journalistiques"),
    ...chrome(
      "comment-form",
      "L’espace de commentaires est fermé",
      "Le sujet étant délicat, nous avons choisi de ne pas ouvrir la discussion sous cet article.",
    ),
    ...chrome("related", "À la une"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        story.pick(["Société", "Justice", "Alimentation", "Politique provinciale"]),
        `Il y a ${story.int(2, 55)} minutes`,
      ),
    ),
    ...chrome(
      "tags",
      story.pick(["Transports", "Faits divers", "Aînés"]),
      story.pick(["Québec", "Bas-Saint-Laurent"]),
    ),
    ...story.pick([
      chrome(
        "consent",
        "Nous utilisons des témoins pour assurer le bon fonctionnement du site et mesurer son audience. Certains de nos partenaires peuvent en déposer d'autres si vous y consentez.",
        "Gérer les témoins",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "À propos",
      "Ombudsman",
      "Accessibilité",
      "Carrières",
      `© Radio-Boréal ${story.when.year}. Tous droits réservés.`,
    ),
  ],
};
