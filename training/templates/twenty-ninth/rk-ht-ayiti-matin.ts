import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Haitian-Canadian diaspora daily: exchange rate, two-language notices, radio, mail subscription, letters. */
export const rkHtAyitiMatin: Template = {
  name: "rk-ht-ayiti-matin",
  language: "fr",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("language", "Français", "Kreyòl"),
    ...chrome(
      "menu",
      "Accueil",
      "National",
      "Diaspora",
      "Société",
      "Culture",
      "Sport",
      "Petites annonces",
    ),
    ...chrome("calendar", `Taux de référence : ${story.int(128, 135)} gourdes pour 1 dollar`),
    ...story.title(),
    ...story.byline((text) => `Par ${text}`),
    ...story.date(
      () => `Publié le ${story.when.year}-${story.when.mm}-${story.when.dd} | ${story.when.clock}`,
    ),
    ...chrome("counter", `${story.int(120, 7000)} vues`),
    ...story.body(
      [0.4, chrome("related", `Du même auteur : ${story.headline()}`)],
      [
        0.8,
        chrome(
          "donation",
          "Ayiti Matin paraît grâce à ses lecteurs de Port-au-Prince, de Montréal et de Miami. Vous pouvez offrir un mois de connexion à un reporter : cela coûte 25 dollars.",
        ),
      ],
    ),
    ...chrome("share", "Partager cet article", "Pataje"),
    ...chrome("related", "Articles récents", ...story.headlines(5)),
    ...chrome("comment", "Réactions"),
    ...story.repeat(story.int(0, 2), () => chrome("comment", story.reader(), story.comment())),
    ...chrome(
      "event",
      "Avis de recherche et messages aux familles : déposez votre texte avant 16 heures.",
    ),
    ...chrome(
      "footer",
      `Ayiti Matin, fondé en ${story.int(1986, 2012)}`,
      "Rédacteur en chef",
      "Anciens numéros",
      `© ${story.when.year}`,
    ),
  ],
};
