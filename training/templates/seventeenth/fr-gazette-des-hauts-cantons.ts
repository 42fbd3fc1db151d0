import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** French regional daily: département links, "Lire aussi", subscriber's gate, letter to readers, football and weather widgets. */
export const frGazetteDesHautsCantons: Template = {
  name: "fr-gazette-des-hauts-cantons",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Accueil",
      "Ma commune",
      "Sports",
      "Faits divers",
      "Loisirs",
      "Avis de décès",
      "Annonces",
      "Journal numérique",
    ),
    ...chrome(
      "breadcrumb",
      "Accueil",
      story.pick(["Doubs-et-Loue", "Saint-Aubrac", "France"]),
      story.pick(["Politique", "Éducation", "Société"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "La chaudière date de 1982. | ARCHIVES",
        "Le dépouillement, dimanche soir. Photo La Gazette/N. Vial",
        "Sur le quai, jeudi matin.",
      ]),
    ),
    ...story.byline((a) => story.pick([`Par ${a}`, a])),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("share", "Partager", "Commenter", "Écouter", "Offrir"),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["Lire aussi :", "À LIRE AUSSI.", "Sur le même sujet :"])} ${story.headline()}`,
        ),
      ],
      [0.6, chrome("promo", story.headline())],
      [
        0.8,
        chrome(
          "newsletter",
          "La Gazette du matin",
          "Chaque jour, l'actualité de votre canton avant le café. Votre adresse est utilisée par la société éditrice pour vous envoyer la lettre.",
          "OK",
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Chers lecteurs,",
      "Un journal local, ce n'est pas une marque, c'est quelqu'un qui va au conseil municipal le mardi soir quand vous avez autre chose à faire.",
      "Ce quelqu'un est abonné au gaz, lui aussi. Pour 1 € le premier mois, vous lisez tout, et nous continuons d'y aller.",
      "Je m'abonne",
    ),
    ...chrome("related", "Les plus lus", ...numbered(story.headlines(5), ". ")),
    ...chrome(
      "comment",
      `${story.int(0, 40)} commentaires`,
      `${story.reader()} - il y a ${story.int(1, 20)} h`,
      story.comment(),
      "Signaler",
    ),
    ...chrome(
      "footer",
      "Mentions légales",
      "CGU",
      "Gérer Utiq",
      "Contacter la rédaction",
      "Nos marques",
    ),
  ],
};
