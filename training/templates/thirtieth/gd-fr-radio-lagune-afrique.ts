import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** French-language West African radio site: player, programmes, WhatsApp, reprise of the flash. */
export const gdFrRadioLaguneAfrique: Template = {
  name: "gd-fr-radio-lagune-afrique",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      "🔴 EN DIRECT",
      story.pick(["La Matinale", "Le Grand Débat du soir"]),
      "Écouter",
    ),
    ...chrome("menu", "Actualité", "Politique", "Société", "Sport", "Podcasts", "Fréquences"),
    ...story.title(),
    ...story.date(
      ({ clock, day, month, weekday, year }) =>
        `${weekdayName("fr", weekday)} ${day} ${monthName("fr", month)} ${year} – ${clock}`,
    ),
    ...story.byline((author) => `${story.pick([`Par ${author}`, `${author}, correspondance`])}`),
    ...chrome("share", "Partager", "Copier le lien", "Envoyer par WhatsApp"),
    ...story.body([
      0.5,
      chrome("podcast", `Écouter le reportage – 0${story.int(1, 5)}:${story.int(10, 59)}`),
    ]),
    ...chrome(
      "follow",
      "Abonnez-vous à notre chaîne WhatsApp pour recevoir le journal de 13 heures en trois minutes.",
    ),
    ...chrome("related", "Dans la même rubrique", ...story.headlines(4)),
    ...chrome(
      "contact",
      "Vous êtes témoin d'un événement ? Appelez la rédaction au 27 00 00 01 12, même la nuit.",
    ),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", `${story.reader()} – il y a ${story.int(1, 9)} h`, `${story.comment()}`),
    ),
    ...chrome(
      "poll",
      "La question du jour",
      "Faut-il déplacer la gare routière ?",
      "Oui",
      "Non",
      "Ne se prononce pas",
    ),
    ...chrome(
      "footer",
      `Fréquences : 98.${story.int(1, 9)} FM Abidjan, 101.2 FM Bouaké`,
      "Conditions d'utilisation",
    ),
  ],
};
