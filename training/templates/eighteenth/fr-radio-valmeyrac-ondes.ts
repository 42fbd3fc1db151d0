import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Site d'une radio locale : direct, titres diffusés, podcasts, jeux, infos voisines entre les paragraphes. */
export const frRadioValmeyracOndes: Template = {
  name: "fr-radio-valmeyrac-ondes",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      story.pick(["Écouter le direct", "▶ En direct"]),
      story.pick(["La matinale", "Le 6/9 avec Jo"]),
      `À suivre : ${story.pick(["Les auditeurs ont la parole", "Midi pile"])}`,
    ),
    ...chrome("menu", "Infos", "Émissions", "Podcasts", "Fréquences", "Jeux", "Météo"),
    ...chrome("breadcrumb", `Accueil / ${story.pick(["Infos locales", "Société", "Culture"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ year, month, day, clock, weekday }) =>
        `${story.pick(["Publié le", "Le"])} ${weekdayName("fr", weekday)} ${day} ${monthName("fr", month)} ${year} à ${clock}`,
    ),
    ...story.byline((author) => `Par ${author}`),
    ...chrome("share", "Partager", "Copier le lien"),
    ...chrome(
      "photo-credit",
      story.pick(["© Valmeyrac Ondes - Illustration", "© Maxppk - J. Tall"]),
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "consent",
          ...story.pick([
            [
              "Une vidéo se cache ici. Pour la voir, il faut accepter les cookies de la plateforme.",
              "Afficher",
            ],
            ["Vous devez activer JavaScript dans votre navigateur pour lire ce média."],
          ]),
        ),
      ],
      [
        0.2,
        chrome(
          "newsletter",
          ...story.pick([
            [
              "La newsletter d'ici : chaque matin, l'essentiel de l'info de votre vallée.",
              "Votre email",
              "Je m'abonne",
            ],
            ["Recevez les alertes infos de Valmeyrac Ondes"],
          ]),
        ),
      ],
      [0.5, chrome("promo", story.pick([`À lire aussi – ${story.headline()}`, story.headline()]))],
      [
        0.8,
        story.int(0, 1) === 1
          ? chrome(
              "audio",
              story.pick([
                `Écouter le reportage - 0${story.int(1, 3)}:${story.int(10, 59)}`,
                "Réécouter : l'invité de 8 h 15",
              ]),
            )
          : [],
      ],
    ),
    ...chrome(
      "tags",
      story.pick(["Ma radio", "Vallée"]),
      story.pick(["Mairie", "Loisirs", "Éducation"]),
    ),
    ...chrome("related", story.pick(["À lire également", "Dans la même rubrique"])),
    ...story.repeat(3, () => chrome("related", story.headline())),
    ...chrome(
      "podcast",
      "À écouter ensuite",
      story.pick([
        `Les histoires du fleuve, épisode ${story.int(1, 12)}`,
        `Cuisine d'hier, ${story.int(4, 22)} min`,
      ]),
    ),
    ...chrome(
      "promo",
      story.pick([
        "Gagnez vos places pour le festival ! Jouez ce soir à 18 h 10.",
        "Le jeu des 1 000 cailloux : inscrivez-vous",
      ]),
    ),
    ...chrome(
      "footer",
      "Nos fréquences",
      "Contacter la radio",
      "Recrutement",
      "Publicité",
      "Gestion des cookies",
      "Mentions légales",
    ),
  ],
};
