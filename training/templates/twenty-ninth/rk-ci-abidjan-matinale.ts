import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Ivorian agency-like daily: dateline dispatches, series of photos, unsigned notes, partner logos as alt text. */
export const rkCiAbidjanMatinale: Template = {
  name: "rk-ci-abidjan-matinale",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "ABIDJAN MATINALE – L'information qui se lève tôt"),
    ...chrome(
      "menu",
      "A la Une",
      "Politique",
      "Economie",
      "Société",
      "Régions",
      "Sport",
      "Kiosque",
      "Annonces",
      "Nécrologie",
    ),
    ...chrome("breadcrumb", `A la Une / ${story.pick(["Régions", "Société", "Economie"])}`),
    ...story.title(),
    ...story.date(
      () =>
        `${story.when.year}-${story.when.mm}-${story.when.dd} ${story.when.clock}:${story.int(10, 59)}`,
    ),
    ...chrome("counter", `Vues : ${story.int(40, 900)}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Les participants à la cérémonie (Ph. AM)",
        "Photo de famille à la fin des travaux",
        "Ph : DR",
      ]),
    ),
    ...story.standfirst(),
    ...story.byline((text) => `${text}, envoyé spécial`),
    ...story.body([0.5, chrome("related", `Lire aussi >> ${story.headline()}`)]),
    ...chrome("share", "Partagez cet article sur vos réseaux", "f", "t", "in", "wa"),
    ...chrome(
      "sponsor",
      "Nos partenaires",
      "Logo Conseil régional",
      "Logo Banque du Littoral",
      "Logo Port autonome",
    ),
    ...chrome("related", "AUTRES ARTICLES", ...story.headlines(6)),
    ...(story.int(0, 1) === 1
      ? chrome("event", "KIOSQUE NUMÉRIQUE – Achetez la Une du jour à 200 FCFA")
      : []),
    ...chrome(
      "newsletter",
      "Inscrivez-vous à notre lettre quotidienne. Elle est gratuite et arrive avant six heures, avec les titres de vingt journaux du pays.",
      "Valider",
    ),
    ...chrome(
      "footer",
      "Abidjan Matinale",
      "Cocody, rue des Jardins",
      `Tél. : 27 22 00 00 ${story.int(10, 99)}`,
      "Mentions légales",
      "Reproduction interdite sauf accord écrit de la direction",
    ),
  ],
};
