import { weekdayName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A French popular daily for the capital and the country: numbered most read, boxes to sign up, lone headlines within. */
export const frLeFrancilien: Template = {
  name: "fr-le-francilien",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ma ville",
      "Paris",
      "Île-de-France",
      "Faits divers",
      "Politique",
      "Étudiant",
      "Bons plans",
      "Jeux",
      "Météo",
    ),
    ...chrome("paywall", story.pick(["Abonné", "Réservé aux abonnés"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      (when) =>
        `Le ${longDate("fr", when)} à ${when.clock.replace(":", "h")}${story.pick(["", `, modifié le ${longDate("fr", when)} à ${when.clock.replace(":", "h")}`])}`,
    ),
    ...chrome("audio", "Écouter l’article", `${story.int(2, 6)} min`, "Voix de synthèse"),
    ...chrome(
      "photo-credit",
      `${story.pick(["Illustration.", "Archives.", "Mardi."])} LF/${story.pick(["Olivier Lebrac", "Jeanne Corvo", "DR"])}`,
    ),
    ...story.body(
      [story.int(17, 33) / 100, chrome("promo", story.headline())],
      [
        story.int(32, 48) / 100,
        chrome(
          "newsletter",
          "L’essentiel du matin",
          "Un tour de l’actualité pour commencer la journée",
          "Votre adresse mail est collectée par Le Francilien pour vous permettre de recevoir nos actualités et offres commerciales. En savoir plus",
          "S’inscrire à la newsletter",
          "Toutes les newsletters",
        ),
      ],
      [
        story.int(57, 73) / 100,
        story.pick([chrome("promo", story.headline(), story.headline()), []]),
      ],
      [story.int(72, 88) / 100, chrome("audio", `VIDÉO. ${story.headline()}`)],
    ),
    ...story.pick([
      chrome("related", story.headline(), story.headline()),
      chrome("related", story.headline()),
      [],
    ]),
    ...chrome(
      "share",
      "Partager sur Facebook",
      "Partager sur X",
      "Copier le lien dans le presse-papiers",
    ),
    ...chrome("related", "Dans la rubrique Société", ...story.headlines(4)),
    ...chrome("related", "Les articles les plus lus", ...counted(story.headlines(5))),
    ...chrome(
      "sponsor",
      story.pick(["Codes promo", "Services", "Guide d’achat"]),
      "Code promo Maisonlys : -15 % dès 60 € d’achat",
      "Comparatif des meilleures box internet",
      "Résiliation d’un contrat en ligne",
    ),
    ...chrome("comment", `${story.int(2, 90)} commentaires`),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), `${story.int(0, 40)} J’aime`),
    ),
    ...story.pick([
      chrome(
        "calendar",
        "Journal du jour",
        "Feuilleter l’édition numérique",
        weekdayName("fr", story.when.weekday),
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "FAQ",
      "Besoin d’aide ? 01 00 00 40 40",
      "CGU",
      "CGV",
      "Paramétrer les cookies",
      "© Le Francilien",
    ),
  ],
};
