import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Média québécois: dons, coopérative, « suite de l'article », capsules d'autres sujets. */
export const laGazetteBorealeQuebec: Template = {
  name: "la-gazette-boreale-quebec",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "La Gazette boréale"),
    ...chrome("menu", "Actualités", "Régions", "Arts", "Sports", "Mon compte"),
    ...chrome("login", "Se connecter"),
    ...story.title(),
    ...story.byline((a) => a),
    ...chrome("contact", "La Gazette boréale"),
    ...story.date(({ day, month, year }) => `${day} ${monthName("fr", month)} ${year}`),
    ...story.standfirst(),
    ...chrome("audio", "Écouter l'article", `${story.int(2, 6)} minutes`),
    ...story.body(
      [
        story.int(8, 45) / 100,
        chrome(
          "donation",
          story.pick([
            "Nous sommes une coopérative sans but lucratif. Chaque don, même de cinq dollars, paie une heure de reportage et donne droit à un reçu fiscal.",
            "La Gazette boréale est gratuite grâce à celles et ceux qui donnent. Merci de faire partie du lot.",
          ]),
        ),
      ],
      [
        story.int(25, 70) / 100,
        story.pick([
          chrome("ad", "PUBLICITÉ", "L'article se poursuit après la publicité"),
          chrome("promo", `À lire : ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(45, 90) / 100,
        story.pick([
          chrome(
            "promo",
            "Le saviez-vous ?",
            "L'érable à sucre ne coule que si la nuit gèle et que le jour dégèle. Une entaille donne environ quarante litres d'eau par saison.",
          ),
          chrome(
            "event",
            "Les Rendez-vous de la Gazette : une discussion publique au Centre Boréal, jeudi à 19 h. Entrée libre.",
          ),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("newsletter", "Abonnez-vous à l'infolettre du matin"),
          chrome("photo-credit", "PHOTO ARCHIVES LA GAZETTE BORÉALE"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("audio", "Balado : « Sous la glace », épisode 6"),
          chrome("photo-credit", "Photo : Annie Tremblay-Rioux"),
        ]),
      ],
    ),
    ...chrome("comment", "Vous devez être membre pour commenter."),
    ...chrome(
      "related",
      "D'autres articles",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome("follow", "Suivez-nous", "Infolettre", "Balado"),
    ...chrome("contact", "Une erreur ? Écrivez-nous, nous corrigeons vite et nous le disons."),
    ...chrome("footer", "Normes journalistiques", "Conseil de presse", "Plan du site"),
  ],
};
