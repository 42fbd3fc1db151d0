import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional daily: bare headlines between paragraphs, comment thread, a call to readers. */
export const frLeCausseLibre: Template = {
  name: "fr-le-causse-libre",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Le Causse libre", "Ma commune", "Rugby", "Avis de décès", "Annonces"),
    ...chrome("ticker", "Ce matin 9°, cet après-midi 17°"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Par ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock}`),
    ...chrome("counter", `${story.int(2, 60)}`),
    ...chrome(
      "photo-credit",
      story.pick(["La place, mardi à l'aube. Photo Y. Cazals", "Le bâtiment date de 1932. (DR)"]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "paywall",
          "Vous avez encore trois lectures devant vous ce mois-ci. Ensuite, ce sera un euro, soit moins qu'un croissant.",
        ),
      ],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "comment",
      story.reader(),
      "hier au soir",
      story.comment(),
      `${story.reader()} à la précédente`,
      story.comment(),
    ),
    ...chrome(
      "contact",
      story.pick([
        "Vous étiez sur place ? Notre rédaction vous écoute au 05 55 01 44 20.",
        "Vous voulez réagir à ce que vous venez de lire ? Écrivez-nous, nous répondons.",
      ]),
    ),
    ...chrome("footer", "Société du Causse libre", "Mentions", "Nous écrire"),
  ],
};
