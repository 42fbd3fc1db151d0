import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A big French regional daily: your commune, an audio button, a price for a month, related stories without a heading. */
export const frArmorAtlantique: Template = {
  name: "fr-armor-atlantique",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("login", "Mon compte", "S'abonner", "Le journal numérique"),
    ...chrome(
      "menu",
      "Menu",
      "Ma commune",
      "À la une",
      "Faits divers",
      "Sport",
      "Mer",
      "Loisirs",
      "Annonces légales",
      "Avis de décès",
    ),
    ...chrome(
      "breadcrumb",
      `${story.pick(["Bretagne", "Normandie", "Pays de la Loire"])} > ${story.pick(["Kerlaz", "Saint-Aubrin", "Lanvern"])} > Société`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Photo d’illustration. | THIERRY KERJEAN, ARMOR ATLANTIQUE",
        "Image d’archives. | ARMOR ATLANTIQUE",
        "Cliquez pour voir la photo en plein écran",
      ]),
    ),
    ...chrome("site-name", "Armor-Atlantique"),
    ...story.byline((author) => author),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Abonnez-vous",
        "Votre e-mail, avec votre consentement, est utilisé pour recevoir notre newsletter.",
      ]),
    ),
    ...story.pick([
      chrome("audio", "Écouter", `0:00 / ${story.int(1, 5)}:${story.int(10, 59)}`, "Vitesse x1"),
      [],
    ]),
    ...story.body(
      [story.int(12, 28) / 100, chrome("promo", `Lire aussi : ${story.headline()}`)],
      [
        story.int(42, 58) / 100,
        chrome(
          "newsletter",
          "Newsletter La Matinale",
          "Dès 6h30, recevez un condensé de l’info de la nuit et une sélection de nos meilleurs articles",
          "Je m’inscris",
        ),
      ],
      [story.int(62, 78) / 100, story.pick([chrome("promo", story.headline()), []])],
    ),
    ...chrome(
      "share",
      "Partager cet article",
      story.pick(["Facebook", "Partager sur Facebook"]),
      "Linkedin",
      "E-mail",
    ),
    ...chrome(
      "tags",
      story.pick(["Kerlaz", "Saint-Aubrin", "Lanvern"]),
      "Vie locale",
      story.pick(["Travaux", "Éducation", "Patrimoine"]),
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "paywall",
      "Toute l’actualité de votre commune, en illimité",
      "Sans engagement",
      `1 € le premier mois puis ${story.int(7, 12)},99 €/mois`,
      "J’en profite",
    ),
    ...chrome("related", "Les plus lus", ...numbered(story.headlines(4), " ")),
    ...chrome(
      "event",
      "Sortir près de chez vous",
      `${story.int(1, 28)} ${monthName("fr", story.when.month)} Fest-noz à la salle polyvalente`,
      "Vide-grenier du comité des fêtes",
      "Toutes les sorties",
    ),
    ...story.pick([
      chrome(
        "consent",
        "Continuer sans accepter",
        "Nos partenaires et nous-mêmes déposons sur votre appareil des fichiers qui nous apprennent quelles pages vous lisez. Vous pouvez dire non, ou changer d’avis plus tard grâce au lien « Gestion des cookies » placé tout en bas.",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Publicité",
      "Nous contacter",
      "Règles de participation",
      "Tous droits réservés",
    ),
  ],
};
