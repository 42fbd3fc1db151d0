import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Journal de quartier tenu par une association : adhésion, bulletin, agenda, brèves qui se lisent comme un article. */
export const frBlogQuartierCanal: Template = {
  name: "fr-blog-quartier-canal",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "L’Amarre", "Le journal du quartier du Canal"),
    ...chrome("menu", "Numéros", "Le collectif", "Agenda", "Points de dépôt", "Petites annonces"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Par ${author}`, `${author} pour L’Amarre`])),
    ...story.date(
      ({ day, month, year }) =>
        `${story.pick(["Mis à jour le ", ""])}${day} ${monthName("fr", month)} ${year}`,
    ),
    ...story.body(
      [0.3, chrome("teaser", story.teaser())],
      [
        0.6,
        chrome(
          "donation",
          story.pick([
            "« L’Amarre » est gratuite et le restera. Elle est imprimée à 3 000 exemplaires dans un garage, pliée à la main le premier samedi du mois, et distribuée par quarante voisins à vélo. Vous avez un vélo ? Rejoignez-nous.",
            "Adhérez à l’association : 12 euros, ou ce que vous pouvez.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `Paru dans le n° ${story.int(12, 140)}, ${story.pick(["printemps", "automne"])} ${story.when.year}`,
    ),
    ...chrome(
      "related",
      "Brèves du quartier",
      `${story.headline()}. ${story.teaser()}`,
      `${story.headline()}. ${story.teaser()}`,
    ),
    ...chrome(
      "event",
      "Agenda",
      story.pick([
        "Samedi 10 h : atelier compost, square des Lilas",
        "Jeudi 20 h : réunion publique, école Prévert",
      ]),
      story.pick(["Dimanche : vide-grenier, quai Nord", "Mercredi 15 h : contes au lavoir"]),
    ),
    ...chrome(
      "contact",
      "Écrire à la rédaction : lejournal@canal.example",
      "Permanence le mardi de 18 h à 19 h 30, au café L’Écluse",
    ),
    ...chrome(
      "comment",
      `${story.pick(["2", "5"])} réponses à « ${story.titleText} »`,
      story.reader(),
      `${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.int(10, 23)} h ${story.int(10, 59)}`,
      story.comment(),
    ),
    ...chrome("share", story.pick(["Partager sur Mastodon", "Envoyer à un voisin"]), "Version PDF"),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "footer",
      "ISSN en cours",
      "Textes sous licence libre sauf mention contraire",
      "Hébergé par une coopérative",
      "Plan du site",
    ),
  ],
};
