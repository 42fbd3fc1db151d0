import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** French subscriber-funded news site: membership letter, author line with function, footnote about sources, "offrir l'article". */
export const frLettreDuQuaiEnquetes: Template = {
  name: "fr-lettre-du-quai-enquetes",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "La Lettre du Quai", "Indépendante, sans publicité, un peu têtue"),
    ...chrome("menu", "Le Journal", "Enquêtes", "Le Club", "Podcasts", "Boutique"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(
      ({ day, mm, year, clock }) => `${day}.${mm}.${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("tools", "Offrir l'article", "PDF", "Mode zen", "Taille du texte"),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "paywall",
          "Déjà abonné·e ? Se connecter",
          "L'information a un coût, l'indépendance aussi. Nous n'avons ni actionnaire ni subvention : seuls nos lecteurs peuvent nous acheter, et encore, au mois.",
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Vous savez quelque chose que nous devrions savoir ? Écrivez-nous. S'il y a des papiers, déposez-les dans notre boîte chiffrée, et surtout pas depuis l'ordinateur du bureau.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} a rejoint La Lettre en ${story.int(2012, 2024)}. ${story.pick(["Passée par la radio et la presse agricole.", "Ancien instituteur, il suit l'éducation et les chaudières."])} Sa déclaration d'intérêts est publiée sur le site.`,
    ),
    ...chrome("related", "Voir aussi"),
    ...story.repeat(2, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("comment", "Commentaires réservés aux abonnés", story.reader(), story.comment()),
    ...chrome(
      "footer",
      "Charte de déontologie",
      "Comité d'éthique",
      "La Société des lecteurs",
      "Directeur de la publication",
    ),
  ],
};
