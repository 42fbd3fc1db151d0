import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A French regional daily: subscriber lines, weather, commune tags, most read, standing newsletter. */
export const frLePetitPhareDeValmery: Template = {
  name: "fr-le-petit-phare-de-valmery",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "À la une",
      "Communes",
      "Faits divers",
      "Sports",
      "Avis de décès",
      "Se connecter",
    ),
    ...chrome(
      "breadcrumb",
      story.pick([
        "Accueil > Valmery",
        "Accueil > Faits divers - Justice",
        "Vous êtes ici : Accueil / Société",
      ]),
    ),
    ...chrome("paywall", story.pick(["Réservé aux abonnés", "Accès libre"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      (when) => `Publié le ${when.day} ${monthName("fr", when.month)} ${when.year} à ${when.clock}`,
    ),
    ...chrome("reading-time", story.pick(["Lecture : 3 min", "Temps de lecture 2 min."])),
    ...chrome(
      "share",
      "Partager",
      "Envoyer par e-mail",
      story.pick(["Imprimer", "Copier le lien"]),
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Photo Le Petit Phare / Luc Ferrand",
        "La place du marché, mardi matin. Photo d'archives",
      ]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "promo",
          story.pick(["Lire aussi. ", "À lire aussi : ", "Notre dossier : "]) + story.headline(),
        ),
      ],
      [0.55, chrome("ad", story.pick(["Publicité", "La suite après cette publicité"]))],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "newsletter",
          story.pick([
            "Recevez chaque matin l'actualité de Valmery.",
            "La lettre du soir, à 18 heures, dans votre boîte.",
          ]),
          "Votre adresse e-mail",
          "Je m'inscris",
          "Adresse non valide",
        ),
      ],
    ),
    ...chrome(
      "tags",
      story.pick(["Valmery", "Port-Ancel"]),
      story.pick(["Justice", "Circulation", "Patrimoine"]),
    ),
    ...chrome(
      "related",
      story.pick(["Les plus lus", "Sur le même sujet", "À ne pas manquer"]),
      ...numbered(story.headlines(4)),
    ),
    ...chrome(
      "comment",
      `${story.int(1, 30)} commentaires`,
      story.reader(),
      story.comment(),
      "Signaler",
      story.reader(),
      story.comment(),
      "Signaler",
    ),
    ...chrome("comment-form", "Connectez-vous pour réagir"),
    ...chrome(
      "legal",
      "Les données recueillies servent à vous envoyer notre lettre. Vous disposez d'un droit d'accès et de rectification.",
    ),
    ...chrome("footer", "Mentions légales", "CGU", "Annonces légales", "Gérer mes cookies"),
  ],
};
