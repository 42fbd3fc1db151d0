import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A provider's portal with borrowed dispatches: mailbox links, weather, horoscope, promotions, source logos. */
export const rkFrPortailAccueilNet: Template = {
  name: "rk-fr-portail-accueil-net",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Messagerie",
      "Espace client",
      "Boutique",
      "Actualités",
      "Sport",
      "Jeux",
      "Programme TV",
    ),
    ...chrome("search", "rechercher sur le web"),
    ...chrome("breadcrumb", `actualités > ${story.pick(["france", "monde", "société"])}`),
    ...story.title(),
    ...story.byline(
      (text) => `${story.pick(["Agence Méridien", "Vu sur Le Quotidien du Ponant"])}, par ${text}`,
    ),
    ...story.date(
      () =>
        `publié le ${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} à ${story.when.clock}`,
    ),
    ...chrome("share", "partager", "imprimer", "taille du texte : A- A+"),
    ...chrome(
      "photo-credit",
      `${story.int(1, 3)} / ${story.int(4, 9)}`,
      `© Agence Méridien, ${story.author}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.5, chrome("ad", "publicité")],
      [
        0.8,
        chrome(
          "sponsor",
          "bons plans",
          story.pick([
            "Forfait 100 Go à 9,99 € sans engagement",
            "Séjour ski tout compris dès 349 €",
            "Testez votre éligibilité à la fibre",
          ]),
        ),
      ],
    ),
    ...chrome(
      "comment-form",
      `voir les commentaires (${story.int(0, 400)})`,
      "pour réagir, identifiez-vous avec votre adresse mail",
    ),
    ...chrome("related", "à lire aussi", ...story.headlines(4)),
    ...chrome("related", "vidéos les plus vues"),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `0${story.int(0, 3)}:${story.int(10, 59)}`),
    ),
    ...chrome(
      "calendar",
      "météo",
      `${story.pick(["Paris", "Toulouse", "Metz"])} aujourd'hui`,
      `${story.int(4, 11)}° / ${story.int(12, 29)}°`,
      "éclaircies",
    ),
    ...chrome(
      "calendar",
      "programme tv ce soir",
      "21h05 Le Phare aux menteurs",
      "21h10 Rugby : demi-finale",
      "21h00 La Ferme des voisins",
    ),
    ...chrome(
      "calendar",
      "horoscope du jour",
      "Balance : on vous attend au tournant, prenez la ligne droite.",
    ),
    ...chrome(
      "footer",
      "contacts",
      "assistance",
      "signaler un contenu",
      "résilier votre contrat",
      "accessibilité : non conforme",
    ),
  ],
};
