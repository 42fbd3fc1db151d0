import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A French-speaking independent monthly: membership prose, bio, reader letters, licence. */
export const frLaLettreDuSillon: Template = {
  name: "fr-la-lettre-du-sillon",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Le Sillon", "Le journal qui creuse"),
    ...chrome("menu", "Enquêtes", "Idées", "Boutique"),
    ...chrome("breadcrumb", story.pick(["Idées · Agriculture", "Enquêtes · Eau"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Un article de ${author}`),
    ...story.date((when) => `${when.day} ${monthName("fr", when.month)} ${when.year}`),
    ...chrome(
      "first-published",
      story.pick(["Paru dans le numéro 31", "Article paru en février dans notre édition papier"]),
    ),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.3, 0.4, 0.55]),
        chrome(
          "donation",
          story.pick([
            "Le Sillon vit sans publicité ni mécène. Si cet article vous a été utile, offrez-nous un café ou un abonnement.",
            "Vous êtes 4 000 à nous lire chaque jour, 300 à nous soutenir. Faites grandir la troupe.",
          ]),
        ),
      ],
      [story.pick([0.7, 0.75, 0.85]), chrome("promo", story.headline())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} a longtemps été maraîchère avant d'écrire. Son dernier livre, La Boue et le Verbe, vient de paraître aux éditions du Fossé.`,
        )),
    ...chrome(
      "related",
      story.pick(["Pour aller plus loin", "Dans le même dossier"]),
      ...marked("– ", story.headlines(3)),
    ),
    ...chrome(
      "newsletter",
      story.pick(["Une lettre par mois, sans pistage", "Abonnez-vous à la lettre"]),
      "Prénom",
      "Courriel",
    ),
    ...chrome("share", "Partager sur Mastodon", "Version imprimable"),
    ...chrome("comment-form", "Réagir à cet article", "Votre message", "Vos nom et courriel"),
    ...chrome("comment", story.comment(), `— ${story.reader()}`),
    ...chrome("legal", "Textes sous licence libre, sauf mention contraire."),
    ...chrome("contact", story.pick(["Une info ? fuites@sillon.example", "Écrire à la rédaction"])),
    ...chrome("footer", "Qui sommes-nous ?", "Points de vente"),
  ],
};
