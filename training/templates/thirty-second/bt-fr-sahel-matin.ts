import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portail d'Afrique de l'Ouest : commentaires nombreux, WhatsApp, offres d'emploi, publi-reportage. */
export const btFrSahelMatin: Template = {
  name: "bt-fr-sahel-matin",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Accueil",
      "Politique",
      "Économie",
      "Société",
      "Sports",
      "Nécrologie",
      "Faits divers",
      "Offres d'emploi",
      "Radio en direct",
    ),
    ...chrome(
      "breadcrumb",
      `Accueil > Actualités > DOSSIERS > ${story.pick(["Société", "Eau", "Région"])}`,
    ),
    ...story.title(),
    ...story.date(
      ({ weekday, day, month, year, clock }) =>
        `Publié le ${weekdayName("fr", weekday)} ${day} ${monthName("fr", month)} ${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("share", "PARTAGER :", "Imprimer"),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome("ad", "Votre publicité ici", "Transfert d'argent : zéro frais jusqu'à dimanche"),
    ]),
    ...story.byline(),
    ...chrome("site-name", "Sahel Matin"),
    ...chrome("comment", "Vos commentaires"),
    ...story.repeat(story.int(2, 4), (at) =>
      chrome(
        "comment",
        `${at + 1}. Le ${story.when.day} ${monthName("fr", story.when.month)} à ${story.int(8, 23)}:${story.int(10, 59)}, par ${story.reader()}`,
        story.comment(),
        "Répondre à ce message",
      ),
    ),
    ...chrome(
      "comment-form",
      "Poster votre commentaire",
      "Pour créer des paragraphes, laissez simplement des lignes vides.",
      "(Ajoutez votre pseudo)",
      "Validez après avoir relu",
    ),
    ...chrome("related", "Dans la même rubrique", ...story.headlines(4)),
    ...chrome("pager", `< ${story.headline()}`, `${story.headline()} >`),
    ...chrome("contact", "Rejoignez notre chaîne : +226 55 50 14 20"),
    ...chrome(
      "footer",
      "Tous droits réservés",
      "Plan du site",
      "Haut de page",
      `Sahel Matin, 2004-${story.when.year}`,
    ),
  ],
};
