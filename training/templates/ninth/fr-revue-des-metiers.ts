import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A French monthly of portraits: subscription letter in prose, bio in the middle, tags on one line. */
export const frRevueDesMetiers: Template = {
  name: "fr-revue-des-metiers",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "La Revue des métiers"),
    ...chrome(
      "breadcrumb",
      `Numéro ${story.int(20, 80)} — ${story.pick(["Portraits", "Ateliers"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Texte : ${a}`),
    ...(story.int(1, 4) > 1 ? chrome("photo-credit", "Photos : Solène Aumont") : []),
    ...story.date((w) => `${w.mm}/${w.year}`),
    ...story.body(
      [
        0.35,
        chrome(
          "author-bio",
          `${story.author} écrit des portraits depuis quinze ans. Son dernier livre, Mains sales, est paru aux éditions du Rivage.`,
        ),
      ],
      [0.65, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "donation",
          "La Revue n'a ni actionnaire ni publicité. Elle vit de ses 5 300 abonnés, et d'un chat. Si ce texte vous a plu, offrez-en un numéro à quelqu'un qui travaille de ses mains.",
        )
      : []),
    ...chrome("share", "Envoyer à un ami", "Imprimer"),
    ...chrome("tags", "horlogerie, artisanat, clochers, patience"),
    ...chrome("related", "À feuilleter ensuite", ...marked("→ ", story.headlines(3))),
    ...chrome("comment", "Courrier", `${story.comment()} (${story.reader()})`),
    ...chrome(
      "newsletter",
      "Le mot du dimanche",
      "Une lettre courte, écrite à la main puis tapée.",
      "vous@exemple.fr",
    ),
    ...chrome("counter", `${story.int(20, 800)} lecteurs ont aimé`),
    ...chrome(
      "legal",
      "Conformément à la loi, vous pouvez demander l'effacement de vos données. Nous le ferons le jour même, à regret.",
    ),
    ...chrome("consent", "Un seul cookie, pour le panier. Continuer"),
  ],
};
