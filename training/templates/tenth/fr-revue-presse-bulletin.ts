import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Bulletin de revue de presse d'une préfecture ou d'une région, envoyé par courriel en texte. */
export const frRevuePresseBulletin: Template = {
  name: "fr-revue-presse-bulletin",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "REVUE DE PRESSE", "Direction de la communication"),
    ...chrome("tools", `Bulletin n° ${story.int(10, 240)}`, "Diffusion restreinte"),
    ...chrome("menu", "AU SOMMAIRE", ...marked("– ", story.headlines(3))),
    ...chrome("site-name", "Source : Le Causse Libre"),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year} – page ${dd}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a.toUpperCase()),
    ...story.body(
      [story.int(43, 57) / 100, chrome("photo-credit", "[illustration non reproduite]")],
      [story.int(63, 77) / 100, chrome("related", "Voir également :", story.headline())],
      [story.int(78, 92) / 100, chrome("pager", "…/…")],
    ),
    ...chrome("teaser", "EN BREF", ...marked("* ", [story.teaser(), story.teaser()])),
    ...chrome("event", "À VENIR : mardi, 10 h, pose de la première pierre ; 15 h, point presse."),
    ...chrome(
      "legal",
      "Droits de copie acquittés. Toute rediffusion hors de la liste des destinataires est interdite sans l'accord de l'éditeur.",
    ),
    ...story.pick([
      chrome("newsletter", "Pour ne plus recevoir ce bulletin, répondez « STOP » à ce message."),
      [],
    ]),
    ...story.pick([chrome("contact", "Permanence presse : 05 00 00 01 17"), []]),
    ...chrome("footer", "Pensez à l'environnement : n'imprimez ce courriel que si c'est utile."),
  ],
};
