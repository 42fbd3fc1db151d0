import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A private talk radio: listen again, podcast episodes with lengths, guests, hourly bulletin. */
export const rkFrRadioCarrefour: Template = {
  name: "rk-fr-radio-carrefour",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Écouter le direct",
      `${story.pick(["Carrefour Matin", "Carrefour Midi", "Les Auditeurs ont la parole"])} avec ${story.pick(["Julie Sarrazin", "Marc-Olivier Pons"])}`,
      `De ${story.int(6, 9)}h à ${story.int(10, 12)}h`,
    ),
    ...chrome("menu", "Radio", "Émissions", "Podcasts", "Actu", "Sport", "Grilles", "Fréquences"),
    ...chrome("breadcrumb", `Accueil > Actu > ${story.pick(["Société", "Justice", "Politique"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `Crédit : ${story.pick(["Carrefour Presse", "Elsa Guyot / Carrefour"])} | Date : ${story.when.dd}/${story.when.mm}/${story.when.year}`,
    ),
    ...story.byline((text) => text),
    ...story.date(
      () => `publié le ${story.when.dd}/${story.when.mm}/${story.when.year} à ${story.when.clock}`,
    ),
    ...chrome(
      "audio",
      story.headline(),
      `00:0${story.int(1, 4)}:${story.int(10, 59)}`,
      "Écouter",
      "Ajouter à ma liste",
    ),
    ...story.body(
      [0.4, chrome("related", "À lire aussi", story.headline())],
      [
        0.7,
        chrome(
          "podcast",
          "Retrouvez ce sujet dans « Un jour, une voix », le podcast du service reportages. Nouvel épisode chaque soir à 17 heures sur toutes les plateformes.",
        ),
      ],
    ),
    ...chrome("follow", "La rédaction vous recommande", "Suivez-nous sur les réseaux"),
    ...chrome("related", ...marked("🔊 ", story.headlines(3))),
    ...chrome("podcast", "Derniers épisodes"),
    ...story.repeat(3, () =>
      chrome(
        "podcast",
        story.headline(),
        `${story.when.dd}/${story.when.mm}`,
        `${story.int(2, 48)} min`,
      ),
    ),
    ...chrome("share", "Partager l'article", "Lien copié"),
    ...chrome(
      "tags",
      "Lire la suite",
      story.pick(["Fait divers", "Procès", "Santé"]),
      story.pick(["Auditeurs", "Région"]),
    ),
    ...chrome("ad", "Publicité"),
    ...chrome(
      "newsletter",
      "Newsletter Carrefour",
      "Recevez l'essentiel de l'info tous les soirs.",
      "S'inscrire",
      "Les données saisies sont destinées à la société Radio Carrefour SAS, qui les utilise pour l'envoi de ses lettres.",
    ),
    ...chrome(
      "footer",
      "Jeux-concours et règlements",
      "Gagnants",
      "Fréquences FM",
      "RGPD",
      "Mentions légales",
    ),
  ],
};
