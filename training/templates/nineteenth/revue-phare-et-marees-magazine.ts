import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Magazine culturel et littoral: citations d'autres numéros, boutique, jeux et agenda entre les paragraphes. */
export const revuePhareEtMareesMagazine: Template = {
  name: "revue-phare-et-marees-magazine",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Nous utilisons des traceurs pour mesurer l'audience. Vous pouvez les refuser sans que la mer monte.",
      "Tout accepter",
      "Continuer sans accepter",
    ),
    ...chrome("site-name", "Phare & Marées"),
    ...chrome("menu", "Numéros", "Portraits", "Escales", "Boutique"),
    ...chrome("breadcrumb", "Accueil — Portraits"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Texte : ${a}`),
    ...chrome("photo-credit", "Photos : Gwenola Strat"),
    ...story.date(({ month, year }) => `${monthName("fr", month)} ${year}`),
    ...story.body(
      [
        story.int(10, 50) / 100,
        story.pick([
          chrome("promo", `Dans le numéro ${story.int(40, 88)} : ${story.headline()}`),
          chrome("promo", "À la boutique : l'affiche des phares, 24 €, frais de port offerts"),
        ]),
      ],
      [
        story.int(30, 75) / 100,
        story.pick([
          chrome("pager", `${story.int(1, 5)}/${story.int(6, 18)}`),
          chrome("photo-credit", "L'îlot vu du sud, à marée basse. © G. Strat"),
          chrome("event", "Agenda : Fête du goémon, 16 et 17 août, Port-Ardelle"),
        ]),
      ],
      [
        story.int(45, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("newsletter", "La lettre des marées : deux fois par mois, nos plus belles pages."),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(20, 97) / 100,
        story.pick([
          chrome("poll", "Jeu : reconnaîtrez-vous ces cinq nœuds ?"),
          chrome("app", "Lisez ce numéro sur tablette."),
          chrome("promo", `À redécouvrir : ${story.headline()}`),
        ]),
      ],
    ),
    ...chrome("related", "Prolonger l'escale", ...marked("→ ", story.headlines(3))),
    ...chrome("newsletter", "Votre e-mail", "OK"),
    ...chrome(
      "author-bio",
      `${story.author} écrit sur les gens qui vivent au bord. Dernier livre paru : un recueil de nouvelles.`,
    ),
    ...chrome("event", "Nos rendez-vous", "12 septembre : croisière lecture, départ 9 h"),
    ...chrome("comment", `${story.reader()} : ${story.comment()}`),
    ...chrome("footer", "Ours", "Points de vente", "Abonnements", "Contact"),
  ],
};
