import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National site: consent prose, newsletter box, teasers under titles, bio. */
export const frTribuneDuFleuve: Template = {
  name: "fr-tribune-du-fleuve",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Avec votre accord, nous gardons sur votre appareil de quoi vous reconnaître demain. Vous pouvez dire non, et nous n'en prendrons pas ombrage.",
      "D'accord",
      "Sans façon",
    ),
    ...chrome("menu", "À la une", "Idées", "Planète", "Sous", "Jeux"),
    ...chrome("breadcrumb", "Vous êtes ici", "Société"),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} — ${clock}`),
    ...story.standfirst(),
    ...chrome("share", "Copier  Envoyer  Offrir"),
    ...story.body(
      [
        0.4,
        chrome(
          "newsletter",
          "Chaque soir, avant que la soupe refroidisse, cinq histoires et une bonne nouvelle.",
          "Votre adresse",
        ),
      ],
      [0.7, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} suit les questions rurales depuis Limoges et n'a toujours pas le permis.`,
    ),
    ...chrome("related", story.pick(["Sur le même banc", "Pour ne pas en rester là"])),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "donation",
      "Ce journal n'a ni actionnaire ni mécène. Il a des lecteurs, et c'est par eux qu'il paie l'encre.",
    ),
    ...chrome(
      "legal",
      "Toute reprise de ces lignes suppose notre accord écrit, que nous donnons volontiers à qui le demande.",
    ),
  ],
};
