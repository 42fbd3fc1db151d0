import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Média québécois : don en prose, boîte « en résumé » d'un autre sujet, agenda, bio, commentaires. */
export const frLeCarnetBoreal: Template = {
  name: "fr-le-carnet-boreal",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Le Carnet boréal"),
    ...chrome("breadcrumb", `Accueil > ${story.pick(["Société", "Sports", "Cuisine"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("fr", month)} ${year}, ${clock} HNE`,
    ),
    ...story.body(
      [
        0.25,
        [
          ...(story.int(1, 100) <= 60
            ? chrome(
                "photo-credit",
                story.pick(["Photo : Gracieuseté", "Photo : M. Tanguay, Le Carnet"]),
              )
            : []),
        ],
      ],
      [
        0.45,
        chrome(
          "donation",
          "Au Carnet, pas d'actionnaire ni de mur payant. Un lecteur sur trente nous donne 5 $ par mois, et ça suffit tout juste. Si vous pouvez être le trente et unième, merci de tout cœur.",
          "Je donne",
        ),
      ],
      [0.6, chrome("promo", "En résumé, cette semaine :", story.headline(), story.headline())],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "author-bio",
          `${story.author} est journaliste au Carnet depuis ${story.int(2012, 2024)}. On peut lui écrire, il ou elle répond le vendredi.`,
        )
      : []),
    ...chrome(
      "event",
      "À l'agenda",
      "Jeu. 19 h : ciné-débat, Centre Nelligan, gratuit",
      "Sam. 10 h : corvée du sentier",
      `Dim. 14 h : contes, ${story.int(5, 12)} $`,
    ),
    ...chrome(
      "comment-form",
      `Commentaires (${story.int(0, 31)})`,
      "Les propos haineux seront effacés. Les fautes aussi, parfois.",
    ),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", story.reader(), `Il y a ${story.int(2, 20)} heures`, story.comment()),
    ),
    ...chrome("related", "À lire ensuite", ...marked("→ ", story.headlines(story.int(2, 4)))),
    ...chrome("language", "English version"),
    ...chrome(
      "footer",
      "Coopérative de solidarité",
      "Politique de confidentialité",
      "418 555-0122",
    ),
  ],
};
