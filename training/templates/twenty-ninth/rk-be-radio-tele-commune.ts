import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Belgian public broadcaster: playlist remains, newsletter paragraph, links named 'Recevez...', programme times. */
export const rkBeRadioTeleCommune: Template = {
  name: "rk-be-radio-tele-commune",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Info", "Sport", "Culture", "Radio", "Direct", "Guide TV", "Météo", "Trafic"),
    ...chrome("breadcrumb", story.pick(["Belgique", "Monde Europe", "Régions Hainaut"])),
    ...story.title(),
    ...story.date(
      () =>
        `${story.when.day} ${story.when.mm}. ${story.when.year} à ${story.when.clock} - mise à jour ${story.when.day} ${story.when.mm}. ${story.when.year} à ${story.when.clock}`,
    ),
    ...chrome("reading-time", `${story.int(2, 6)} min`),
    ...story.byline((text) => `Par ${text}`),
    ...chrome("tags", "Info", story.pick(["Justice", "Santé", "Mobilité"])),
    ...chrome("audio", "Écouter l'article"),
    ...chrome("share", "Partager"),
    ...chrome(
      "photo-credit",
      `© ${story.pick(["Belgaphoto", "Tous droits réservés", "AFPresse or licensors"])}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.35,
        chrome(
          "consent",
          "Loading...",
          "Pour voir cette publication, autorisez les contenus externes.",
        ),
      ],
      [0.6, chrome("related", `À lire aussi ${story.headline()}`)],
      [
        0.85,
        chrome(
          "audio",
          `${story.headline()} – ${story.pick(["Le journal de 13h", "Matin Première Heure", "Le grand format"])}`,
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      "Recevez nos lettres",
      "Le journal, le sport, les séries ou la cuisine : à vous de cocher ce qui vous plaît, nous écrivons le reste.",
      "Inscription",
    ),
    ...chrome("related", "Sur le même sujet"),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "related",
        `${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
        `${story.int(2, 5)} min`,
        story.headline(),
        story.pick(["Belgique", "Monde", "Région"]),
      ),
    ),
    ...chrome("related", "Articles les plus lus", ...story.headlines(3)),
    ...chrome(
      "calendar",
      "Ce soir à la télé",
      `20h${story.int(20, 45)} Le docteur de Bastagne (épisodes 3 et 4)`,
      "22h10 Le film de minuit moins deux",
    ),
    ...chrome("contact", "Médiation et relations avec les publics : vos questions, nos réponses"),
    ...chrome(
      "footer",
      "À propos",
      "Emploi",
      "Appels d'offre",
      "Marchés publics",
      "Cookies",
      "Conditions d'utilisation",
    ),
  ],
};
