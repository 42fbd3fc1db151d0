import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Version imprimable d'une revue: une ligne au-dessus, l'adresse de la page et une phrase au-dessous. */
export const frPageBlanche: Template = {
  name: "fr-page-blanche",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• ", subhead: "### " },
  compose: (story) => [
    ...chrome("tools", story.pick(["Version imprimable", "Mode lecture – quitter"])),
    ...story.title(),
    ...story.byline((author) => story.pick([`par ${author}`, author])),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "legal",
      story.pick([
        "Imprimé depuis le site de la revue. Merci de ne pas l'afficher à la cantine sans nous le dire.",
        "Reproduction permise aux écoles, aux prisons et aux maisons de retraite.",
      ]),
    ),
    ...chrome("teaser", story.teaser()),
  ],
};
