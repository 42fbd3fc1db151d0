import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** French public regional channel: follow-the-region prompts, replay, glued summaries, feedback box */
export const mhFrChainePleinOuest: Template = {
  name: "mh-fr-chaine-plein-ouest",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aller au contenu principal",
      "Météo",
      "Régions",
      "Émissions",
      "Replay",
      "Direct",
    ),
    ...chrome("breadcrumb", "Accueil", "Plein Ouest", "Société"),
    ...story.title(),
    ...story.date((d) => `Publié le ${d.dd}/${d.mm}/${d.year} à ${d.clock}`),
    ...story.byline((a) => `Écrit par ${a}`),
    ...chrome("reading-time", `Temps de lecture : ${story.int(2, 6)}min`),
    ...chrome("photo-credit", "© Plein Ouest / L. Kerdoncuff"),
    ...story.standfirst(),
    ...chrome(
      "newsletter",
      "Société",
      "Logement, école, travail : une fois par semaine, nous vous racontons comment on vit près de chez vous.",
      "Votre adresse est utilisée pour vous envoyer cette lettre et rien d'autre.",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "tools",
          "Votre navigateur ne permet pas de lire cette vidéo.",
          "durée de la vidéo : 00h02mn07s",
        ),
      ],
      [0.6, chrome("related", "À lire aussi", story.headline())],
    ),
    ...chrome("comment-form", "Qu'avez-vous pensé de cet article ?", "Merci de votre retour !"),
    ...chrome("share", "Recevez les notifications", "Envoyer ce contenu par mail"),
    ...chrome("related", "Sur le même thème", ...story.headlines(3)),
    ...chrome("tags", "vie locale", "transports"),
    ...chrome(
      "footer",
      "Nous suivre",
      "Recrutement",
      "Médiateur",
      "Plan du site",
      "Mentions légales",
    ),
  ],
};
