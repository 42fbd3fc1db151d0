import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional sports pages: results of other matches, rankings, next fixtures, comments, and bets. */
export const frTribuneDuBallonOvale: Template = {
  name: "fr-tribune-du-ballon-ovale",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Rugby", "Foot", "Hand", "Cyclisme", "Pétanque", "Résultats", "Classements"),
    ...chrome(
      "ticker",
      "RÉSULTATS",
      `Pontcarral - Vernaz ${story.int(6, 40)}-${story.int(3, 33)}`,
      `Mercoire XV - Lunac ${story.int(6, 40)}-${story.int(3, 33)}`,
      story.pick(["Terminé", "Mi-temps"]),
    ),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["", "De notre envoyé spécial "])}${a}`),
    ...story.date((d) => `${d.dd}/${d.mm} ${d.clock}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Rey a manqué la dernière. (Photo T. Cazes)", "(Photo d'archives)"]),
    ),
    ...chrome("share", story.pick(["Réagir", "Partager"]), "Twitter"),
    ...story.body(
      [
        0.35,
        chrome(
          "ad",
          story.pick([
            "Jouer comporte des risques : endettement, isolement. Appelez le 00 000 13 13.",
            "Vos pronostics rapportent : 100 € offerts",
          ]),
        ),
      ],
      [0.7, chrome("promo", story.pick(["LIRE ÉGALEMENT. ", "→ "]) + story.headline())],
    ),
    ...chrome(
      "ticker",
      story.pick(["CLASSEMENT", "Fédérale, poule 4"]),
      "1. Pontcarral 31 pts",
      "2. Mercoire 27 pts",
      "3. Auvillard 26 pts",
      "4. Lunac 19 pts",
      story.pick(["Classement complet", "Voir tout"]),
    ),
    ...chrome(
      "related",
      "Les autres matchs",
      "Lunac-Pontcarral (12-30) : la loi du leader",
      "Vernaz-Saint-Aubrac (22-22) : ni l'un ni l'autre",
      story.headline(),
    ),
    ...chrome(
      "calendar",
      story.pick(["À VENIR", "Prochaine journée"]),
      "Dimanche 15 h : Pontcarral - Auvillard",
      "Dimanche 15 h 30 : Vernaz - Lunac",
    ),
    ...chrome(
      "poll",
      story.pick(["Qui sera promu ?", "Le joueur du mois"]),
      "Pontcarral 54 %",
      "Mercoire 31 %",
      "Un autre 15 %",
    ),
    ...chrome(
      "comment",
      story.pick([`${story.int(2, 40)} commentaires`, "Le vestiaire des lecteurs"]),
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "paywall",
      story.pick([
        "La suite est réservée aux abonnés : 5 € par mois, sans engagement.",
        "Vous lisez l'édition gratuite.",
      ]),
      story.pick(["J'en profite", "Déjà abonné ?"]),
    ),
    ...chrome(
      "footer",
      "Contacts",
      "Mentions",
      "Signaler un contenu",
      story.pick(["Éditions précédentes", "Club partenaire"]),
    ),
  ],
};
