import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A French news channel's site: live bar, player text, programme teasers, readers' reactions. */
export const frChaineDirectInfo: Template = {
  name: "fr-chaine-direct-info",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "EN DIRECT", "Regarder le direct", story.headline()),
    ...chrome("menu", "Politique", "Société", "Éco", "Météo", "Nos émissions", "Replay"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} à ${clock}`),
    ...story.byline((author) => `Par ${author}`),
    ...chrome("reading-time", `Temps de lecture : ${story.int(2, 5)} min`),
    ...chrome(
      "tools",
      "Lecture",
      "Couper le son",
      "Plein écran",
      `Durée de la vidéo : ${story.int(1, 3)}:${story.int(10, 59)}`,
      "Cette vidéo n’est pas disponible dans votre pays.",
    ),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("promo", "À voir aussi", story.headline())],
      [
        0.65,
        chrome(
          "audio",
          "Retrouvez « L’invité de 7h40 » en podcast sur toutes les plateformes d’écoute.",
        ),
      ],
    ),
    ...chrome(
      "share",
      "Copier le lien",
      "Partager sur Facebook",
      "Partager par e-mail",
      "Envoyer sur WhatsApp",
    ),
    ...chrome("related", "Sur le même sujet", ...story.headlines(3)),
    ...chrome("related", "Les plus lus", ...counted(story.headlines(4))),
    ...chrome(
      "comment",
      `${story.int(3, 90)} réactions`,
      story.reader(),
      story.comment(),
      "Signaler",
      "Répondre",
    ),
    ...chrome("app", "Téléchargez gratuitement l’application et activez les alertes"),
    ...chrome("teaser", "À ne pas manquer", story.headline(), story.teaser()),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Recrutement",
      "Nous contacter",
      "Accessibilité : partiellement conforme",
      "CGU",
      "Plan du site",
    ),
  ],
};
