import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Reader-funded magazine site: begging letter, author bio, licence note, long list of theme words. */
export const frCarnetDesIdees: Template = {
  name: "fr-carnet-des-idees",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Carnet des idées",
      story.pick(["Lire lentement", "Sans publicité depuis 2012"]),
    ),
    ...chrome("menu", "Enquêtes", "Entretiens", "Débats", "Cultures", "Archives"),
    ...chrome(
      "donation",
      story.pick(["Soutenez-nous", "Faire un don"]),
      story.pick(["Il nous manque 12 400 euros pour finir l'année.", "Objectif atteint à 61 %"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([`${a}`, `par ${a}`])),
    ...story.date((d) => `${d.day} ${monthName("fr", d.month)} ${d.year}`),
    ...chrome(
      "tools",
      story.pick(["Version imprimable", "Télécharger en PDF"]),
      story.pick(["Taille du texte", "Mode nuit"]),
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "donation",
          story.pick([
            "Si vous lisez ces lignes, c'est que quelqu'un d'autre les a payées. Nous n'avons ni actionnaire ni publicité, seulement 4 100 lecteurs qui donnent ce qu'ils peuvent. Pourquoi pas vous ?",
            "Une information libre coûte cher à faire et rien à lire. Un café par mois suffit.",
          ]),
          story.pick(["Je donne", "5 € / 10 € / 20 €"]),
        ),
      ],
      [0.75, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "L'auteure est journaliste et vit entre deux rivières. Elle a publié un essai sur les horaires d'autocar et prépare une histoire du silence.",
        "Journaliste indépendant, il collabore au Carnet depuis son premier numéro.",
      ]),
    ),
    ...chrome(
      "legal",
      story.pick([
        "Texte sous licence libre : vous pouvez le reproduire en citant l'auteur et la source, sans le modifier.",
        "Tous droits réservés, sauf celui de recopier à la main.",
      ]),
    ),
    ...chrome(
      "tags",
      "Mots-clés",
      story.pick(["logement", "eau"]),
      story.pick(["pain", "digues"]),
      story.pick(["travail", "justice"]),
    ),
    ...chrome(
      "related",
      story.pick(["Prolonger la lecture", "Dans nos archives"]),
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "pager",
      story.pick(["Article précédent", "‹ Précédent"]),
      story.headline(),
      story.pick(["Article suivant", "Suivant ›"]),
      story.headline(),
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "La lettre du dimanche : un texte, un dessin, rien d'autre.",
        "11 000 abonnés nous lisent au lit.",
      ]),
      "Votre courriel",
      "S'inscrire",
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Pour prévenir les abus, les messages sont relus avant publication.",
        "Qui êtes-vous ? (facultatif)",
      ]),
      "Votre message",
      "Prévisualiser",
    ),
    ...chrome(
      "footer",
      "Qui sommes-nous",
      "Points de vente",
      "Association loi 1901",
      story.pick(["Flux RSS", "Contact"]),
    ),
  ],
};
