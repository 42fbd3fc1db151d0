import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Chaîne d’info en continu : bandeau alerte, vidéo autoplay, « sur le même sujet », fil info minuté. */
export const frDirectuneContinu: Template = {
  name: "fr-directune-continu",
  language: "fr",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "URGENT", story.headline()),
    ...chrome(
      "menu",
      "Direct",
      "Replay",
      story.pick(["Police-justice", "Politique"]),
      "Éco",
      "Sport",
      "Météo",
      "Régions",
      "Conso",
    ),
    ...chrome(
      "breadcrumb",
      `Direct Une › ${story.pick(["France", "Société"])} › ${story.pick(["Faits divers", "Santé", "Police-justice"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.pick([
      [
        ...story.byline((author) => author),
        ...story.date(({ clock, dd, mm, year }) => `Le ${dd}/${mm}/${year} à ${clock}`),
      ],
      [
        ...story.date(({ clock, dd, mm, year }) => `Le ${dd}/${mm}/${year} à ${clock}`),
        ...story.byline((author) => `${author}${story.pick(["", ", Journaliste Direct Une"])}`),
      ],
    ]),
    ...chrome("share", "Partager", "Commenter", `${story.int(2, 90)}`),
    ...chrome(
      "audio",
      "Lecture",
      "Activer le son",
      "00:00",
      `0${story.int(1, 4)}:${story.int(10, 59)}`,
      "Plein écran",
      "Cette vidéo démarrera dans 5 secondes",
      "Annuler",
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        `${story.headline()} - Direct Une`,
        "Image d’illustration - AGP",
        "Capture d’écran",
      ]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "app",
          "Suivez l’info en direct sur notre canal WhatsApp",
          "Installer l’application",
        ),
      ],
      [
        0.4,
        chrome(
          "promo",
          story.pick(["À LIRE AUSSI", "Sur le même sujet"]),
          story.pick(["Faits divers", "Santé", "Économie"]),
          story.headline(),
        ),
      ],
      [
        0.6,
        [
          ...chrome("ticker", story.pick([`Dossier : ${story.headline()}`, story.headline()])),
          ...chrome(
            "follow",
            story.comment(),
            `— ${story.reader()} (@directune) ${story.int(1, 28)} ${monthName("fr", story.when.month)} ${story.when.year}`,
            "Voir le tweet",
          ),
        ],
      ],
      [
        0.85,
        chrome(
          "promo",
          `0${story.int(1, 5)}:${story.int(10, 59)}`,
          story.headline(),
          "Vidéo suivante dans",
        ),
      ],
    ),
    ...chrome(
      "comment-form",
      "Votre opinion",
      "Pour réagir, connectez-vous ou créez un compte. Les commentaires sont modérés et ferment au bout de 48 heures.",
    ),
    ...chrome("ticker", "Fil info"),
    ...story.repeat(5, () =>
      chrome("ticker", `${story.int(10, 23)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome("related", "Top articles", ...story.headlines(4)),
    ...chrome(
      "ad",
      "Bons plans",
      `${story.pick(["Box fibre", "Forfait mobile"])} à ${story.pick(["7,99", "9,99"])} € : l’offre expire ce soir`,
      "Jeux concours",
      `Tirage Loto du ${story.pick(["samedi", "lundi"])}`,
    ),
    ...chrome(
      "footer",
      "Direct Une Lyon",
      "Direct Une Marseille",
      "Direct Une Lille",
      "Publicité",
      "Données personnelles",
      "Abonnements push",
      "Contacter la rédaction",
    ),
  ],
};
