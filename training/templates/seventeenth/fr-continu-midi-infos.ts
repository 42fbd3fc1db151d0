import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** French rolling news channel: red banner, video player text, live links, alert sign-up, cookie text in prose. */
export const frContinuMidiInfos: Template = {
  name: "fr-continu-midi-infos",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Pour rester gratuits, nous aimerions poser quelques cookies sur votre appareil, et 412 sociétés aimeraient en faire autant. Vous pouvez dire oui, dire non, ou changer d'avis en bas de chaque page.",
      "Continuer sans accepter",
    ),
    ...chrome("ticker", "EN DIRECT", story.headline(), "À SUIVRE"),
    ...chrome(
      "menu",
      "Direct TV",
      "Replay",
      "Police-Justice",
      "Politique",
      "International",
      "Météo",
      "Conso",
      "BAC",
    ),
    ...story.title(),
    ...story.byline((a) => `${a} Journaliste`),
    ...story.date(({ dd, mm, year, clock }) => `Le ${dd}/${mm}/${year} à ${clock}`),
    ...chrome(
      "audio",
      "Pour lire cette vidéo, veuillez activer vos cookies.",
      "Play",
      `0:${story.int(10, 59)}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [0.5, chrome("promo", story.teaser())],
      [
        0.8,
        chrome(
          "app",
          "Téléchargez l'application et ne ratez plus une alerte. Même la nuit, si vous y tenez.",
        ),
      ],
    ),
    ...chrome(
      "poll",
      "SONDAGE EXPRESS",
      story.pick([
        "Faut-il interdire les grèves pendant les vacances ?",
        "Baisserez-vous le chauffage cet hiver ?",
      ]),
      `Oui : ${story.int(20, 70)} %`,
      `Non : ${story.int(10, 50)} %`,
      `Nombre de votants : ${story.int(900, 30000)}`,
    ),
    ...chrome("related", "Top Articles", ...story.headlines(4), "Les vidéos"),
    ...story.repeat(2, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "tags",
      "À lire aussi sur",
      story.pick(["grève", "énergie", "municipales"]),
      story.pick(["transport", "pouvoir d'achat"]),
    ),
    ...chrome(
      "footer",
      "Fréquences",
      "Accessibilité : non conforme",
      "Régie publicitaire",
      "© Continu Midi",
    ),
  ],
};
