import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Site de conseils : sommaire, bons plans avec prix, avis, forum. */
export const qvFrConsoMalin: Template = {
  name: "qv-fr-conso-malin",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Argent", "Maison", "Impôts", "Santé", "Forum"),
    ...chrome("sponsor", "Certains liens sont rémunérés."),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Rédigé par ${author}`),
    ...story.date(
      ({ day, month, year }) => `Mis à jour le ${day} ${monthName("fr", month)} ${year}`,
    ),
    ...chrome("share", "Imprimer", "Envoyer à un ami"),
    ...chrome("tools", "Sommaire", "L'essentiel", "Vos questions"),
    ...story.body(
      [0.35, chrome("ad", "Bon plan", "Ampoules, lot de 10", "12,90 €", "J'en profite")],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome("poll", "Cet article vous a-t-il été utile ?", "Oui", "Non"),
    ...chrome("comment", "Sur le forum", story.comment(), story.reader()),
    ...chrome("related", ...marked("→ ", story.headlines(3))),
    ...chrome(
      "legal",
      "Nos fiches sont relues par un juriste. Elles ne remplacent pas l'avis d'un professionnel.",
    ),
    ...chrome("footer", "Charte", "Newsletter", "Contact"),
  ],
};
