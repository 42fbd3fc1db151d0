import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A personal blog: about box in prose, archive by month, replies, subscription by mail. */
export const rkFrLesCarnetsDeMarthe: Template = {
  name: "rk-fr-les-carnets-de-marthe",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Les carnets de Marthe", "Petites histoires d'un grand village"),
    ...chrome("menu", "Accueil", "Qui suis-je ?", "Mes lectures", "Contact"),
    ...story.title(),
    ...story.date(
      () =>
        `${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year}`,
    ),
    ...story.byline((text) => `Écrit par ${text}`),
    ...story.body(),
    ...chrome(
      "share",
      "Partager :",
      "Cliquer pour partager sur Facebook (ouvre dans une nouvelle fenêtre)",
      "Cliquer pour imprimer (ouvre dans une nouvelle fenêtre)",
      "J'aime",
      "chargement…",
    ),
    ...chrome(
      "tags",
      `Posté dans ${story.pick(["Non classé", "La vie d'ici", "Humeurs"])}`,
      `Étiquettes ${story.pick(["campagne, voisins", "marché, saison", "souvenirs"])}`,
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("comment", `${story.int(2, 14)} réflexions sur « ${story.titleText} »`),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        `${story.reader()} dit :`,
        `${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
        story.comment(),
        "Réponse",
      ),
    ),
    ...chrome(
      "comment-form",
      "Votre commentaire",
      "Ce site utilise un filtre pour réduire les indésirables. En savoir plus sur la façon dont les données de vos commentaires sont traitées.",
    ),
    ...chrome(
      "author-bio",
      "Je m'appelle Marthe, j'ai tenu une mercerie pendant trente ans et je tiens maintenant ce carnet. J'écris quand il pleut, ce qui explique le silence de l'été.",
    ),
    ...chrome(
      "newsletter",
      "Être prévenu des nouveaux billets",
      `Saisissez votre adresse pour recevoir chaque billet. Rejoignez les ${story.int(40, 900)} autres abonnés.`,
    ),
    ...chrome(
      "calendar",
      "Archives",
      `${monthName("fr", story.when.month)} ${story.when.year} (${story.int(2, 9)})`,
      `${story.int(2019, 2024)} (${story.int(12, 60)})`,
    ),
    ...chrome("footer", "Créer un blog gratuitement", "Signaler un contenu", "Haut de page"),
  ],
};
