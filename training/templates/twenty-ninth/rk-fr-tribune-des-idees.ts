import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An academic explainer site: disclosure, institutions, republish licence, how to cite. */
export const rkFrTribuneDesIdees: Template = {
  name: "rk-fr-tribune-des-idees",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Culture",
      "Économie",
      "Environnement",
      "International",
      "Politique",
      "Santé",
      "En anglais",
    ),
    ...chrome("promo", "Rigueur universitaire, plume de journaliste"),
    ...story.title(),
    ...story.date(
      () =>
        `Publié: ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year}, ${story.when.clock} CET`,
    ),
    ...chrome("share", "Adresse électronique", "Bluesky", "LinkedIn"),
    ...story.byline((text) => text),
    ...chrome(
      "author-bio",
      story.pick([
        "Maître de conférences en géographie, Université de Haute-Loire-Sud",
        "Professeure de sociologie, École des hautes pratiques",
      ]),
    ),
    ...chrome(
      "legal",
      "Déclaration d'intérêts",
      `${story.author} n'est payé que par son université et n'a d'intérêt dans aucune entreprise ni association que ce texte pourrait servir.`,
    ),
    ...chrome(
      "sponsor",
      "Partenaires",
      story.pick([
        "L'Université de Haute-Loire-Sud apporte des fonds en tant que membre de La Tribune des idées.",
        "L'École des hautes pratiques finance ce site.",
      ]),
    ),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["Manifestation devant la préfecture.", "Un champ au printemps."])} ${story.pick(["Wiki Commune, CC BY", "Fournie par l'auteur"])}`,
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Deux fois par mois, un chercheur vous écrit ce qu'il n'a pas mis dans son article. C'est gratuit et cela tient sur un écran.",
        ),
      ],
      [0.75, chrome("related", `À lire aussi : ${story.headline()}`)],
    ),
    ...chrome("tags", "agriculture", story.pick(["climat", "villes"])),
    ...chrome(
      "donation",
      `Ces articles n'existeraient pas sans la générosité de nos lecteurs. ${story.pick(["Faites un don", "Contribuer"])}`,
    ),
    ...chrome(
      "event",
      "Événements",
      `${story.when.day} ${monthName("fr", story.when.month)} – Colloque « Habiter les marges » – Clermont`,
      "D'autres événements",
    ),
    ...chrome(
      "tools",
      "Republier cet article sous licence",
      "Le texte doit être repris sans modification et avec le nom de l'auteur.",
    ),
    ...chrome(
      "footer",
      "Charte éditoriale",
      "Comité",
      "Soumettre une idée",
      "Politique de confidentialité",
      `Copyright © ${story.int(2010, 2014)}–${story.when.year}`,
    ),
  ],
};
