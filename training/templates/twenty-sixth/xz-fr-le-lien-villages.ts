import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Petit journal associatif de villages : bénévoles, don, agenda, services de garde. */
export const xzFrLeLienVillages: Template = {
  name: "xz-fr-le-lien-villages",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Le Lien des villages"),
    ...chrome("menu", "Articles", "Agenda", "Petites annonces", "Adhérer"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.day} ${monthName("fr", w.month)} ${w.year}`),
    ...story.byline((author) => `Texte : ${author}`),
    ...story.body([
      0.6,
      chrome(
        "donation",
        "Ce journal est écrit par des voisins. Il ne coûte rien à lire et 900 € par mois à faire.",
      ),
    ]),
    ...chrome(
      "calendar",
      "De garde ce week-end",
      "Pharmacie Le Goff, 02 99 00 10 10",
      "Médecin : composer le 15 en cas d'urgence",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "À noter",
          "Repas des aînés, le 12, salle des fêtes",
          "Bourse aux plantes, le 19, 9 h",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ad",
          "Vends poussette, 40 €",
          "Donne chatons contre bonne maison",
          "Cherche covoiturage vers Mer",
        )
      : []),
    ...chrome("related", "Articles récents", ...story.headlines(4)),
    ...chrome("comment", story.reader(), story.comment(), "Répondre"),
    ...chrome(
      "comment-form",
      "Laisser un commentaire",
      "Nom *",
      "E-mail *",
      "Enregistrer mon nom dans le navigateur pour mon prochain commentaire.",
    ),
    ...chrome("footer", "Association loi 1901", "Mentions légales"),
  ],
};
