import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidien régional : communes suivies, « lecture 2 min », offres d’emploi et obsèques, commentaires d’abonnés, journal numérique. */
export const frLaDepecheDuSoirBretonne: Template = {
  name: "fr-la-depeche-du-soir-bretonne",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Menu",
      "Ma commune",
      "À la une",
      "Faits divers",
      "Sport",
      "Mer",
      "Loisirs",
      "Obsèques",
      "Annonces",
    ),
    ...chrome(
      "login",
      "Se connecter",
      story.pick(["S’abonner pour 1 €", "Je m’abonne"]),
      "Lire le journal numérique",
    ),
    ...chrome(
      "breadcrumb",
      `Accueil / ${story.pick(["Finistère", "Bretagne", "Pays de Morlaix"])} / ${story.pick(["Ploubazec", "Kersaliou"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Les secours étaient sur place dès le début de la matinée. | SOIR BRETON",
        "Photo d’illustration. | ARCHIVES LE SOIR BRETON",
        "L’endroit, ce matin. | CORRESPONDANT",
      ]),
    ),
    ...chrome("site-name", "Le Soir Breton"),
    ...story.byline((author) => `${author}.`),
    ...story.date(({ clock, dd, mm, year }) => `Publié le ${dd}/${mm}/${year} à ${clock}`),
    ...chrome("reading-time", `Lecture ${story.int(1, 5)} min`),
    ...chrome("tools", "Écouter", "Réagir", "Offrir", "Sauvegarder"),
    ...chrome(
      "newsletter",
      `Newsletter ${story.pick(["Faits divers", "La Matinale"])}`,
      "Chaque jour, l’actualité de votre commune par mail",
      "Votre adresse sert à vous envoyer cette lettre et rien d’autre. Désinscription en un clic.",
      "OK",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["Lire aussi", "LIRE AUSSI", "À lire aussi"])} : ${story.headline()}`,
        ),
      ],
      [0.55, chrome("ad", "La suite de votre contenu après cette annonce")],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "tags",
      story.pick(["Ploubazec", "Morlaix"]),
      story.pick(["Faits divers", "Vie locale"]),
      "Suivre",
    ),
    ...chrome(
      "related",
      story.pick(["Les plus lus", "Le direct", "En ce moment"]),
      ...counted(story.headlines(4)),
    ),
    ...story.repeat(2, () =>
      chrome(
        "related",
        `${story.pick(["Kersaliou", "Landuzec", "Saint-Mével"])}. ${story.headline()}`,
      ),
    ),
    ...chrome(
      "event",
      "Offres d’emploi près de chez vous :",
      `Soudeur TIG H/F – ${story.pick(["Brest", "Quimper"])} – CDI`,
      "Aide-soignant de nuit – CDD 6 mois",
      `Voir les ${story.int(12, 400)} offres`,
    ),
    ...chrome("ad", "Avis d’obsèques", "Déposer un avis", "Envoyer des fleurs"),
    ...chrome(
      "comment",
      `Un avis, une réaction ? ${story.int(2, 40)} commentaires`,
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Charte éditoriale",
      "CGV",
      "Gestion des cookies",
      "Nos points de vente",
      "Plan du site",
    ),
  ],
};
