import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Revue de voyage et de livres : librairie, biographie de l'auteur, ateliers, abonnement en prose. */
export const lwCarnetsDAtlantique: Template = {
  name: "lw-carnets-d-atlantique",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("breadcrumb", "Carnets > Récits"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Texte ${a}`),
    ...story.date(({ month, year }) => `${monthName("fr", month)} ${year}`),
    ...story.body([
      0.5,
      story.pick([
        chrome(
          "promo",
          "Dans notre librairie : Le Pays sous la pluie, récit illustré, 19 euros, port offert jusqu'à dimanche.",
        ),
        chrome("promo", story.headline()),
      ]),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} a grandi au bord d'un canal et n'en est jamais vraiment parti. Après dix ans dans la marine marchande, l'auteur s'est mis à écrire, d'abord des lettres, puis des livres. Son prochain récit paraîtra au printemps.`,
    ),
    ...chrome(
      "event",
      "Atelier d'écriture en mer",
      "Trois jours à bord d'un vieux gréement pour apprendre à raconter ce que l'on voit, et à se taire sur le reste. Six places, cabines à deux, petit mal de mer compris.",
    ),
    ...chrome(
      "promo",
      "Offrez les Carnets : quatre numéros par an, imprimés sur un papier qui sent bon, et une carte dessinée à la main. Pour que le facteur serve encore à quelque chose.",
    ),
    ...chrome("related", story.headline(), story.teaser(), story.headline(), story.teaser()),
  ],
};
