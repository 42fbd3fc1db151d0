import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** French rolling-news channel: bandeau, direct video words, author's bio line, advertising between everything. */
export const frHexagoneInfo: Template = {
  name: "fr-hexagone-info",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "EN DIRECT", story.headline(), "ALERTE INFO"),
    ...chrome("menu", "Direct", "Politique", "Police-Justice", "Économie", "Météo", "Replay"),
    ...chrome("consent", "Continuer sans accepter"),
    ...story.title(),
    ...story.byline((author) => `${author} Journaliste Hexagone Info`),
    ...story.date(({ dd, mm, year, clock }) => `Le ${dd}/${mm}/${year} à ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Une voiture de gendarmerie (illustration) - Hexagone",
        "Le tribunal de Montreval - Agence Sud",
      ]),
    ),
    ...chrome("follow", "Suivez-nous sur Google", "Ajoutez Hexagone à vos sources"),
    ...story.pick<readonly Line[]>([
      chrome("promo", story.headline()),
      chrome(
        "author-bio",
        "Journaliste au service Police-Justice, passé par trois rédactions et une librairie.",
      ),
      [],
    ]),
    ...story.body(
      [0.2, chrome("ad", "Publicité", "Votre vidéo commence dans 5 secondes")],
      [0.55, chrome("teaser", story.headline(), `${story.int(0, 2)}:${story.int(10, 59)}`)],
      [0.8, story.pick([chrome("ad", "Publicité"), chrome("promo", story.headline())])],
    ),
    ...story.pick<readonly Line[]>([
      chrome("related", "À voir aussi", ...story.headlines(3)),
      chrome("tags", "Justice", "Région"),
      chrome("newsletter", "Chaque matin à 7 heures, ce que la nuit a laissé."),
    ]),
    ...chrome(
      "author-bio",
      story.pick([
        "Passée par la presse régionale, elle suit les affaires de police et de justice depuis 2018. Elle intervient aussi à l'antenne, le matin.",
        "Notre service Régions s'appuie sur vingt correspondants, du littoral aux montagnes.",
      ]),
    ),
    ...chrome("newsletter", "Les alertes du jour par e-mail, et le reste demain."),
    ...chrome(
      "legal",
      "Hexagone Info est éditée par la société Hexagone SA. Le site est financé par la publicité, ce qui vous permet de le lire sans payer.",
    ),
    ...chrome("footer", "Charte des débats", "Archives", "Résultats des élections", "Publicité"),
  ],
};
