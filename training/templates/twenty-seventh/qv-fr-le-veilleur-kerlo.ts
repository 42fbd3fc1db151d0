import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidien régional : encarts d'abonnement, communes, articles liés nus entre les paragraphes. */
export const qvFrLeVeilleurKerlo: Template = {
  name: "qv-fr-le-veilleur-kerlo",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Actu", "Ma commune", "Mer", "Sports", "Loisirs", "Obsèques", "Mon compte"),
    ...chrome(
      "breadcrumb",
      "Accueil",
      "Bretagne",
      story.pick(["Kerlo", "Montrevel", "Saint-Aubry"]),
    ),
    ...chrome("paywall", story.pick(["Abonné", "Réservé aux abonnés"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(
      ({ day, month, year, clock }) =>
        `Publié le ${day} ${monthName("fr", month)} ${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("share", "Partager", "Écouter", "Commenter"),
    ...chrome("photo-credit", story.pick(["© Le Veilleur", "| DR", "© Archives"])),
    ...story.body(
      [0.3, chrome("related", "Lire aussi", story.headline())],
      [0.5, chrome("promo", story.headline())],
      [0.8, chrome("newsletter", "La lettre de la mer", "Chaque samedi", "Je m'inscris")],
    ),
    ...chrome("tags", story.pick(["Kerlo", "Commerce"]), story.pick(["Impôts", "Fait divers"])),
    ...chrome("related", "À la une", ...story.headlines(4)),
    ...chrome(
      "related",
      "En continu",
      ...story.headlines(4).map((t) => `${story.int(10, 22)}:${story.int(10, 59)} ${t}`),
    ),
    ...chrome(
      "footer",
      "Publicité",
      "Avis d'obsèques",
      "Annonces légales",
      "CGU",
      "Gérer mes cookies",
    ),
  ],
};
