import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Site d'une chaîne d'info : direct, bandeau, vidéos au milieu, « à ne pas manquer », sondage. */
export const frTeleCapsuleZap: Template = {
  name: "fr-tele-capsule-zap",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "EN DIRECT", `${story.when.clock} ${story.headline()}`),
    ...chrome("menu", "Direct", "Replay", "Politique", "Météo", "Jeux"),
    ...story.title(),
    ...story.byline((author) => `${author}, ${story.pick(["avec l'agence Ondes", "journaliste"])}`),
    ...story.date(
      ({ clock, day, month, year }) => `Le ${day} ${monthName("fr", month)} ${year} à ${clock}`,
    ),
    ...chrome("share", "Partager", "Facebook", "Copier le lien"),
    ...story.body(
      [0.2, chrome("podcast", `${story.int(0, 2)}:${story.int(10, 59)}`, story.headline())],
      [0.5, chrome("promo", "À lire aussi", story.headline(), story.headline())],
      [0.8, chrome("ad", "La suite après la publicité")],
    ),
    ...(story.int(1, 100) <= 75
      ? chrome("app", "Recevez nos alertes : téléchargez l'application")
      : []),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "poll",
          "La question du jour",
          "Faut-il taxer les terrasses ?",
          `Oui ${story.int(10, 60)} %`,
          `Non ${story.int(10, 60)} %`,
          "Sans avis",
        )
      : []),
    ...chrome("related", "À ne pas manquer", ...counted(story.headlines(story.int(3, 5)))),
    ...chrome("related", "Top articles", story.headline(), story.teaser()),
    ...chrome("promo", "Horoscope", "Bélier : osez", "Taureau : dormez", "Gémeaux : rappelez-la"),
    ...chrome("footer", "Nous contacter", "Charte", "Résultats des courses", "Cookies"),
  ],
};
