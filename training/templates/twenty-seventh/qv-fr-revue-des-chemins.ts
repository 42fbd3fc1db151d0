import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Revue indépendante : appel aux dons en prose, bio, numéros. */
export const qvFrRevueDesChemins: Template = {
  name: "qv-fr-revue-des-chemins",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– ", subhead: "### " },
  compose: (story) => [
    ...chrome("site-name", "Chemins"),
    ...chrome("menu", "Enquêtes", "Récits", "Dessins", "Boutique"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Texte : ${author}`),
    ...chrome("photo-credit", `Dessins : ${story.pick(["Odette Ruan", "Paul Kermel"])}`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("fr", month)} ${year}`),
    ...chrome("reading-time", story.pick(["8 minutes", "Lecture longue"])),
    ...story.body([
      0.6,
      chrome(
        "donation",
        "Sans actionnaire ni publicité, la revue vit de ses lecteurs. Un geste, même petit, compte.",
        "Je donne",
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} vit entre deux gares et collabore à la revue depuis le numéro 3.`,
    ),
    ...chrome("related", "Dans le même numéro", ...story.headlines(3)),
    ...chrome("newsletter", "Une lettre par mois, pas plus.", "S'inscrire"),
    ...chrome("footer", "Points de vente", "Qui sommes-nous", "Contact"),
  ],
};
