import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Algerian daily: simple blog engine, category above title, related posts, comment form, Facebook box. */
export const rkDzElWataniaInfo: Template = {
  name: "rk-dz-el-watania-info",
  language: "fr",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Accueil",
      "Actualité",
      "Économie",
      "Régions",
      "Contribution",
      "Sports",
      "Auto",
      "PDF du jour",
    ),
    ...chrome(
      "calendar",
      `${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year}`,
      `Alger ${story.int(12, 34)}°C`,
      `Oran ${story.int(12, 34)}°C`,
      `Constantine ${story.int(10, 36)}°C`,
    ),
    ...chrome("tags", story.pick(["Actualité", "Régions", "Économie"])),
    ...story.title((text) => `${text} - El Watania Info`),
    ...story.byline((text) => `par ${text}`),
    ...story.date(
      () => `${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year}`,
    ),
    ...chrome(
      "comment",
      `dans ${story.pick(["Actualités", "A la une"])}`,
      `${story.int(0, 12)} Commentaire(s)`,
    ),
    ...chrome(
      "share",
      `${story.int(10, 300)} SHARES`,
      "Partager sur Facebook",
      "Partager sur Twitter",
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "related",
          "Lire aussi",
          story.headline(),
          `${story.when.dd}/${story.when.mm}/${story.when.year}`,
        ),
      ],
      [0.8, chrome("ad", "- Publicité -")],
    ),
    ...chrome(
      "author-bio",
      story.author,
      story.pick(["Journaliste à El Watania Info", "Rédaction nationale"]),
    ),
    ...chrome(
      "related",
      "Articles Connexes",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...(story.int(0, 1) === 1
      ? chrome("promo", "Téléchargez l'édition papier du jour en PDF")
      : []),
    ...chrome("related", "Fil d'actualités"),
    ...story.repeat(4, () => chrome("related", story.when.clock, story.headline())),
    ...chrome(
      "comment-form",
      "Laisser une réponse Annuler la réponse",
      "Vous devez vous connecter pour publier un commentaire.",
    ),
    ...chrome(
      "footer",
      "À propos",
      "Publicité",
      "Contact",
      "Aucun résultat",
      "Voir tous les résultats",
      `© ${story.when.year} El Watania – Édité par la SARL Presse du Tell`,
    ),
  ],
};
