import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Radio publique locale : présentation d'émissions en prose, vidéos, refus de cookies, lettre d'information. */
export const lwRadioEstuaire: Template = {
  name: "lw-radio-estuaire",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("audio", "Écouter", `${story.int(1, 4)} min`, "Provenant du podcast Ici le matin"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `De ${a}`),
    ...story.date(
      ({ weekday, day, month, year }) =>
        `${weekdayName("fr", weekday)} ${day} ${monthName("fr", month)} ${year}`,
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          story.pick([
            "Chaque soir de la semaine, à 18 heures, recevez l'essentiel de l'estuaire, plus une bonne nouvelle.",
            "L'info près de chez vous, une fois par jour, dans votre boîte. Vous pouvez vous désabonner à tout moment.",
          ]),
        ),
      ],
      [
        0.7,
        chrome(
          "consent",
          "Ce contenu vient d'un site qui dépose des traceurs. Comme vous les avez refusés, nous ne l'affichons pas. Vous pouvez changer d'avis.",
          "Gérer mes choix",
        ),
      ],
    ),
    ...chrome(
      "podcast",
      "À réécouter",
      "Un facteur raconte les lettres qu'il n'a jamais pu remettre. Quatre épisodes, à écouter en marchant.",
      "La grande histoire du sel, racontée par ceux qui le ramassent.",
    ),
    ...chrome("tags", "Mots-clés :", "Environnement", "Estuaire", "Justice"),
  ],
};
