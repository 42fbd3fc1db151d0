import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Radio publique : réécoute, durée d’émission, équipe, « À l’antenne », consentement aux lecteurs tiers. */
export const frRadioOndePublique: Template = {
  name: "fr-radio-onde-publique",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("tools", "Accueil", "Aller à la recherche", "Aller au pied de page"),
    ...chrome(
      "ticker",
      "En direct",
      story.pick(["Le journal de 8 h", "Les matins d’Onde", "Carnets de route"]),
      "Écouter le direct",
    ),
    ...chrome("breadcrumb", "Podcasts", story.pick(["Le Zoom", "L’invité du 7/9", "Esprit libre"])),
    ...story.title(),
    ...story.date(
      ({ day, month, weekday, year }) =>
        `${weekdayName("fr", weekday)} ${day} ${monthName("fr", month)} ${year}`,
    ),
    ...chrome(
      "audio",
      `${story.pick(["Écouter", "ÉCOUTER"])} (${story.int(4, 58)} min)`,
      "Télécharger",
      "Ajouter à ma liste",
    ),
    ...story.pick([
      chrome(
        "photo-credit",
        story.pick([
          "© Onde publique - Léa Moreau",
          "© Photoclic / Gil Aubert",
          "© Getty - illustration",
        ]),
      ),
      [],
    ]),
    ...story.byline((author) => `${story.pick(["Par ", "Avec "])}${author}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.2,
        chrome(
          "legal",
          `Un contenu de ${story.pick(["Youplay", "Photogram"])} est bloqué ici car vous avez refusé le dépôt de cookies.`,
          "Gérer mes choix",
          "J’autorise",
        ),
      ],
      [
        0.35,
        chrome(
          "photo-credit",
          story.pick([
            "Un studio d’Onde, à Lyon © Onde - Léa Moreau",
            "Le lieu du reportage © Radio Onde - L. M.",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "podcast",
          `À réécouter : ${story.headline()}`,
          story.pick(["Le 13/14", "La question du jour"]),
          `${story.int(3, 58)} min`,
        ),
      ],
      [
        0.8,
        chrome(
          "newsletter",
          "Ne manquez rien de l’actualité d’Onde",
          "Recevez chaque vendredi le meilleur de nos programmes, choisi par la rédaction.",
          "S’abonner",
        ),
      ],
    ),
    ...chrome(
      "podcast",
      "L’équipe",
      `${story.pick(["Sabine Delorme", "Hugo Fayard"])} Production`,
      "Réalisation : Inès Baudry",
      "Attachée de production",
    ),
    ...chrome(
      "tags",
      story.pick(["Info", "Société", "Culture"]),
      story.pick(["Monde", "Justice", "Cuisine"]),
    ),
    ...chrome(
      "podcast",
      story.pick(["Épisode précédent", "Émission précédente"]),
      story.headline(),
      "Émission suivante",
      story.headline(),
    ),
    ...story.repeat(3, () =>
      chrome(
        "podcast",
        `${story.int(2, 58)} min`,
        story.headline(),
        `${story.int(1, 28)} ${story.pick(["janv.", "mars", "oct."])}`,
      ),
    ),
    ...chrome(
      "tools",
      "Grille des programmes",
      "Fréquences",
      "Nous contacter",
      "Médiatrice des antennes",
    ),
    ...chrome(
      "app",
      "L’appli Onde",
      "Toutes nos radios et podcasts, gratuitement",
      "App Store",
      "Google Play",
    ),
    ...chrome(
      "footer",
      "CGU",
      "Cookies et traceurs",
      "Accessibilité : partiellement conforme",
      "Recrutement",
    ),
  ],
};
