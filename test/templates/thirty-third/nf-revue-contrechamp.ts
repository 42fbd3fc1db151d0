import { monthName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Revue d'idées et de critique : accès par offre, notes d'auteur, newsletter de la rédaction, numéros, appel aux lecteurs. */
export const nfRevueContrechamp: Template = {
  name: "nf-revue-contrechamp",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Contrechamp",
      "Numéros",
      "Critiques",
      "Entretiens",
      "Idées",
      "Boutique",
      "Mon compte",
    ),
    ...chrome("breadcrumb", `Idées / ${story.pick(["Littérature", "Société"])}`),
    ...story.title(),
    ...story.byline((a) => `par ${a}`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("fr", month)} ${year}`),
    ...story.standfirst(),
    ...chrome("reading-time", `${story.int(5, 22)} minutes`),
    ...chrome("tools", "Offrir l'article", "Version imprimable"),
    ...story.body([
      0.6,
      chrome(
        "donation",
        "Contrechamp paraît sans publicité, sans actionnaire et parfois sans chauffage. Si ce texte vous a retenu, abonnez-vous : c'est le prix d'un café par semaine, et nous payons nos auteurs.",
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} a enseigné les lettres à Rennes avant de se consacrer à la traduction. Dernier livre paru : Le Temps qu'il fallait.`,
    ),
    ...chrome(
      "legal",
      "Toute reproduction interdite. Les textes publiés n'engagent que leurs auteurs.",
    ),
    ...chrome(
      "related",
      "Dans le même numéro",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map((l) => l.text),
    ),
    ...chrome("follow", "Bluesky", "Mastodon", "Fil RSS"),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Proposer un texte",
      "Librairies",
      `ISSN 1777-${story.int(1000, 9999)}`,
    ),
  ],
};
