import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Chaîne d'info : fil de dépêches minuté, bandeau, vidéos, sondage. */
export const xzFrChaineMinute: Template = {
  name: "xz-fr-chaine-minute",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Direct", "Fil info", "Replay", "Politique", "Société", "Sport"),
    ...(story.int(0, 3) > 0 ? chrome("ticker", "ALERTE", story.headline()) : []),
    ...story.title(),
    ...story.byline((author) => `${author}${story.pick([" avec l'agence", ""])}`),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year} à ${w.clock}`),
    ...chrome("share", "Copier le lien", "Facebook", "X", "Messenger"),
    ...story.body(
      [0.25, chrome("tools", "Lecture de la vidéo", "Une erreur est survenue. Rechargez la page.")],
      [0.5, chrome("promo", story.headline())],
      [0.75, chrome("promo", `EN IMAGES - ${story.headline()}`)],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Fil info",
          `18:0${story.int(0, 9)}`,
          story.headline(),
          `17:5${story.int(0, 9)}`,
          story.headline(),
          `17:3${story.int(0, 9)}`,
          story.headline(),
          "Tout le fil",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "poll",
          "La question du jour",
          "Faut-il supprimer le changement d'heure ?",
          "Oui",
          "Non",
          "Sans opinion",
        )
      : []),
    ...story.repeat(3, () =>
      chrome("related", story.pick(["Société", "Sport", "Météo"]), story.headline()),
    ),
    ...(story.int(0, 3) > 0
      ? chrome("app", "Téléchargez l'application et ne ratez plus rien")
      : []),
    ...chrome("footer", "Charte", "Paramétrer les cookies", "Audience certifiée"),
  ],
};
