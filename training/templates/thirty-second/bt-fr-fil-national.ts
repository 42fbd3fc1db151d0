import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Grand site d'information : direct, applications, replay, sujets associés (national live news site). */
export const btFrFilNational: Template = {
  name: "bt-fr-fil-national",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "EN DIRECT",
      story.headline(),
      `${story.int(6, 22)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome(
      "menu",
      "Le Fil",
      "Politique",
      "Société",
      "Monde",
      "Vrai ou pas",
      "Replay",
      "Radio",
      "Mon compte",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("site-name", "Le Fil national"),
    ...story.byline((author) => `Article rédigé par ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} ${clock}`),
    ...chrome("reading-time", `Temps de lecture : ${story.int(1, 5)}min`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Illustration. (PHOTO L. BREUIL / LE FIL)",
        "Devant le bâtiment, mercredi. (AFFÛT / AGENCE)",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "tools",
          "Ce contenu n'est pas visible parce que vous n'avez pas accepté les cookies tiers.",
          "Modifier mes préférences",
        ),
      ],
      [0.65, chrome("related", "À voir aussi", story.headline())],
    ),
    ...chrome(
      "tags",
      `Retrouver tous les articles dans la rubrique ${story.pick(["Société", "Politique", "Culture"])}`,
    ),
    ...chrome("share", "Partager : sur Facebook, sur WhatsApp, par courriel, le lien"),
    ...chrome(
      "newsletter",
      "Tous les jours à 18 heures, le Fil du soir : cinq sujets, pas un de plus.",
      "Je m'inscris",
    ),
    ...chrome(
      "comment-form",
      "Les commentaires sont fermés sous cet article.",
      "Charte de participation",
    ),
    ...chrome(
      "related",
      "Nos dernières vidéos",
      ...story
        .headlines(3)
        .map((headline) => `${headline} ${story.int(0, 3)}:${story.int(10, 59)}`),
    ),
    ...chrome(
      "related",
      "Sur le même thème",
      ...story
        .repeat(2, () => chrome("related", story.headline(), story.teaser()))
        .map(({ text }) => text),
    ),
    ...chrome("app", "L'info dans votre poche", "Disponible sur les boutiques d'applications"),
    ...chrome(
      "footer",
      "Médiateur",
      "Charte déontologique",
      "Vie privée",
      "Gérer mes traceurs",
      `© ${story.when.year} Le Fil`,
    ),
  ],
};
