import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Clickable news portal: urgent ticker, quiz, horoscope, sponsored links, comments with votes */
export const mhFrActuEclair: Template = {
  name: "mh-fr-actu-eclair",
  language: "fr",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "EN DIRECT",
      `${story.when.clock} ${story.headline()}`,
      `${story.when.clock} ${story.headline()}`,
    ),
    ...chrome("menu", "À la uneFaits diversPeopleConsoJeuxHoroscope"),
    ...story.title((t) => `${t}${story.pick([" - Actu Éclair", ""])}`),
    ...story.title(),
    ...story.date(
      (d) =>
        `Le ${weekdayName("fr", d.weekday)} ${d.day} ${monthName("fr", d.month)} ${d.year} à ${d.clock}, modifié à ${d.clock}`,
    ),
    ...story.byline((a) => `Rédigé par ${a}`),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("ad", "La suite après cette publicité", "La suite après cette publicité")],
      [0.5, chrome("related", `>> ${story.headline()}`)],
      [
        0.75,
        chrome(
          "poll",
          "VOTEZ : pour ou contre ?",
          `Pour ${story.int(30, 70)} %`,
          "Contre",
          "Sans avis",
        ),
      ],
    ),
    ...chrome(
      "app",
      "Suivez-nous sur votre fil d'actualités pour ne rien rater",
      "Télécharger l'appli",
    ),
    ...chrome(
      "sponsor",
      "Contenus sponsorisés",
      "Monte-escalier : le prix va vous surprendre",
      "Panneaux solaires : l'État paie-t-il tout ?",
    ),
    ...chrome("comment", `${story.int(2, 90)} réactions`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `${story.reader()} - il y a ${story.int(2, 20)} heures`,
        story.comment(),
        `👍 ${story.int(0, 40)} 👎 ${story.int(0, 9)}`,
      ),
    ),
    ...chrome("related", "À VOIR AUSSI", ...story.headlines(5)),
    ...chrome("footer", "Signaler une erreur", "CGU", "Désabonnement push", "Groupe Éclair Médias"),
  ],
};
