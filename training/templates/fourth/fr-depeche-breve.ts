import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Une page d’agence reprise par un portail : mention de l’agence, fil info, réactions, alertes. */
export const frDepecheBreve: Template = {
  name: "fr-depeche-breve",
  language: "fr",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Orage Messagerie",
      "Actu",
      "Sport",
      "People",
      "Programme TV",
      "Tous les thèmes",
    ),
    ...chrome("ad", "PUBLICITÉ"),
    ...story.title(),
    ...story.byline((author) => `${author}, publié par le portail Orage`),
    ...story.date(({ dd, mm, year, clock }) => `Mis à jour le ${dd}/${mm}/${year} à ${clock}`),
    ...chrome("photo-credit", "Illustration. Crédit : Archives Orage"),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("ad", "PUBLICITÉ")],
      [0.6, chrome("related", "À lire", story.headline())],
    ),
    ...chrome("counter", `${story.int(1, 90)} réactions`, "commenter"),
    ...chrome(
      "comment-form",
      "Pour poster un commentaire, merci de vous identifier.",
      "Signaler un abus",
    ),
    ...chrome(
      "related",
      "Fil info",
      ...story
        .repeat(4, () =>
          chrome("related", `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`),
        )
        .map((line) => line.text),
    ),
    ...chrome("app", "Téléchargez l’application Orage Actu", "Activer les alertes"),
    ...chrome("related", "À découvrir aussi", ...story.headlines(3), "Contenus sponsorisés"),
    ...chrome(
      "footer",
      "Informations légales",
      "Signaler un contenu illicite",
      "Données personnelles",
      "© Orage",
    ),
  ],
};
