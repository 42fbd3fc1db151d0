import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A free French daily: reactions, time since, subjects, a quiz and a legal note of the group in full prose. */
export const frMetroMinute: Template = {
  name: "fr-metro-minute",
  language: "fr",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("app", "Ouvrir dans l’appli", story.pick(["Télécharger", "OUVRIR"])),
    ...chrome(
      "menu",
      "Actualité",
      "Locales",
      "Sport",
      "Entertainment",
      "T’as vu ?",
      "Planète",
      "Conso",
      "Jeux",
    ),
    ...chrome("breadcrumb", "Accueil", "Société"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`${author}`, `${author} (avec AFA)`])),
    ...story.date(
      ({ dd, mm, year, clock }) =>
        `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")} • Mis à jour le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("counter", `${story.int(4, 310)} réactions`, `${story.int(20, 999)} partages`),
    ...story.body(
      [story.int(7, 23) / 100, story.pick([chrome("ad", "Publicité"), []])],
      [story.int(22, 38) / 100, chrome("promo", story.headline())],
      [story.int(47, 63) / 100, chrome("promo", `À LIRE AUSSI : ${story.headline()}`)],
      [
        story.int(62, 78) / 100,
        chrome(
          "ad",
          story.pick(["L’article continue après la publicité", "La suite après cette publicité"]),
        ),
      ],
      [
        story.int(72, 88) / 100,
        chrome(
          "promo",
          `Notre dossier « ${story.pick(["Vie quotidienne", "Logement", "Transports", "Consommation"])} »`,
        ),
      ],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "tags",
      "Sujets liés",
      story.pick(["Commerce", "Tribunal", "Sport"]),
      story.pick(["Grève", "Faits divers", "Cuisine"]),
    ),
    ...chrome(
      "tools",
      "Une erreur dans cet article ?",
      "Signaler une erreur",
      "Imprimer cet article",
    ),
    ...story.repeat(4, () =>
      chrome("related", story.headline(), `Il y a ${story.int(1, 22)} heures`),
    ),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `Il y a ${story.int(2, 23)} h`,
        story.comment(),
        "Répondre",
        "Signaler",
      ),
    ),
    ...chrome("comment-form", "Afficher les commentaires", "Rejoindre la discussion"),
    ...story.pick([
      chrome("poll", "Le quiz du jour", "Avez-vous suivi l’actu cette semaine ?", "Jouer"),
      [],
    ]),
    ...story.pick([
      chrome(
        "follow",
        "Pour ne rien rater de l’actu, suivez notre chaîne WhatsApp et activez les notifications.",
      ),
      [],
    ]),
    ...chrome(
      "legal",
      "Métro Minute est édité par une société indépendante de tout parti. Les contenus publiés sur ce site sont protégés par le droit d’auteur et ne peuvent être reproduits sans autorisation écrite. Conformément à la loi Informatique et libertés, vous disposez d’un droit d’accès et de rectification des données vous concernant.",
    ),
    ...chrome(
      "footer",
      "Les archives",
      "Politique de protection des données personnelles",
      "L’équipe",
      "ACPM",
    ),
  ],
};
