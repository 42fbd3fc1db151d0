import { monthName, weekdayName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A 24-hour news channel: live bar, programme listing, video captions, alerts, many "à lire aussi" lines. */
export const rkFrDirectPlusInfo: Template = {
  name: "rk-fr-direct-plus-info",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "En direct",
      `${story.when.clock} ${story.headline()}`,
      ...story.headlines(2),
    ),
    ...chrome(
      "menu",
      "Direct TV",
      "Replay",
      "Émissions",
      "Direct+ Régions",
      "Podcasts",
      "Fil info",
    ),
    ...chrome(
      "calendar",
      `En ce moment : ${story.pick(["La Matinale", "Midi Plus", "Le 18-20", "L'Heure du débat"])}`,
      `À suivre : ${story.pick(["Le Journal de la nuit", "Plein écran", "Les Grandes Voix"])}`,
    ),
    ...chrome(
      "breadcrumb",
      `Direct+ > ${story.pick(["Police-Justice", "Société", "International", "Météo"])} > ${story.titleText}`,
    ),
    ...story.title(),
    ...story.byline((text) => `${text} Journaliste Direct+`),
    ...story.date(
      () => `Le ${story.when.dd}/${story.when.mm}/${story.when.year} à ${story.when.clock}`,
    ),
    ...chrome(
      "photo-credit",
      `${story.pick(["Image d'illustration", "Photo d'archives - Image d'illustration", "Capture d'écran"])} - ${story.pick(["Direct+", "Agence Méridien", "DR"])}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.15,
        chrome(
          "audio",
          `${story.int(0, 3)}:${story.int(10, 59)}`,
          "Lecture",
          `Vidéo : ${story.headline()}`,
        ),
      ],
      [0.35, chrome("related", `À LIRE AUSSI ${story.headline()}`)],
      [0.6, chrome("ad", "Publicité")],
      [0.85, chrome("related", `▶ ${story.headline()}`)],
    ),
    ...chrome("share", "Copier le lien", "Partager sur Facebook", "Partager sur X"),
    ...chrome(
      "tags",
      story.pick(["Police", "Orages", "Grèves"]),
      story.pick(["Enquête", "Intempéries", "SNCF"]),
    ),
    ...chrome("related", "Les plus lus"),
    ...story.repeat(story.int(3, 5), () => chrome("related", story.headline(), story.when.clock)),
    ...chrome("related", "Top articles", ...numbered(story.headlines(4))),
    ...chrome(
      "calendar",
      `Votre horoscope du ${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} : Bélier, osez dire non. Taureau, une nouvelle arrive par courrier.`,
    ),
    ...chrome("promo", "Recevez les alertes Direct+ sur votre téléphone", "Activer"),
    ...chrome(
      "footer",
      "Contacter la rédaction",
      `Recevoir Direct+ (canal ${story.int(14, 30)} de la TNT)`,
      "CGU",
      "Cookies",
      "Plan du site",
      "Archives",
    ),
  ],
};
