import { monthName, weekdayName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A neighbourhood news site with free accounts: members' wall, alerts, small ads and events in prose. */
export const rkFrNotreQuartier: Template = {
  name: "rk-fr-notre-quartier",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Le fil",
      "Agenda",
      "Bonnes adresses",
      "Entraide",
      "Se connecter",
      "Créer mon compte gratuit",
    ),
    ...chrome(
      "breadcrumb",
      `Tous les quartiers > ${story.pick(["La Butte-Rouge", "Les Tanneurs", "Bellevue"])} > Le fil`,
    ),
    ...story.title(),
    ...story.byline((text) => `Par ${text}`),
    ...story.date(
      () =>
        `${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year}, ${story.when.clock}`,
    ),
    ...chrome("reading-time", `⏱ ${story.int(1, 5)} minutes`),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("promo", `👉 ${story.headline()}`)],
      [
        0.6,
        chrome(
          "login",
          "Créez votre compte gratuit pour continuer à lire sans limite",
          "J'ai déjà un compte",
        ),
      ],
    ),
    ...chrome(
      "follow",
      "Vous aimez votre quartier ? Suivez-le ! Vous recevrez une alerte quand une rue est barrée, quand un commerce ouvre et quand un chat disparaît.",
    ),
    ...chrome(
      "event",
      "Près de chez vous",
      "Atelier réparation de vélos, samedi de 14 h à 17 h, local des Tanneurs. Gratuit, apportez votre chambre à air.",
      "Chorale ouverte à toutes et tous, mardi, 19 h 30.",
    ),
    ...chrome("related", "Ça bouge aussi ici", ...marked("📍 ", story.headlines(2))),
    ...story.repeat(2, () => chrome("teaser", story.teaser(), "Lire")),
    ...chrome("ad", "Donne canapé deux places, bon état, à venir chercher au 3e sans ascenseur."),
    ...chrome("comment", "Réactions des voisins"),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        `${story.reader()} (${story.pick(["La Butte-Rouge", "Bellevue"])}) : ${story.comment()}`,
      ),
    ),
    ...chrome(
      "footer",
      "Charte du voisinage",
      "Devenir correspondant",
      "Signaler",
      "Nos villes",
      "Données personnelles",
    ),
  ],
};
