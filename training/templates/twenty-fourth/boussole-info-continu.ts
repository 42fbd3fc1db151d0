import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A French rolling news channel: direct strip, video notes, essentials of the day and press partners. */
export const boussoleInfoContinu: Template = {
  name: "boussole-info-continu",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "EN DIRECT", story.headline()),
    ...chrome(
      "menu",
      "Direct",
      "Replay",
      "Politique",
      "International",
      "Police-Justice",
      "Sport",
      "Économie",
      "Météo",
    ),
    ...story.title(),
    ...story.byline((a) => `${a}${story.pick(["", " avec agence"])}`),
    ...story.date((w) => `Le ${w.dd}/${w.mm}/${w.year} à ${w.clock}`),
    ...story.standfirst(),
    ...chrome("share", "Partager cet article"),
    ...story.body(
      [0.2, chrome("audio", "Lecture (K)", "0:00 / 1:37")],
      [0.55, chrome("promo", "À voir aussi", story.headline())],
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "newsletter",
          "Vous pouvez lire aussi notre lettre matinale, gratuite, envoyée à 7 h. S'inscrire",
        )
      : []),
    ...(story.int(0, 2) > 0 ? chrome("tags", "Sur le même sujet", "Budget", "Assemblée") : []),
    ...chrome("related", "Les articles les plus lus", ...counted(story.headlines(4))),
    ...chrome("related", "Dernières actus"),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(6, 22)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome("app", "Téléchargez l'application et activez les alertes"),
    ...chrome(
      "footer",
      "Nous contacter",
      "Plan du site",
      "Notifications",
      "Préférences cookies",
      "Accessibilité : partiellement conforme",
    ),
  ],
};
