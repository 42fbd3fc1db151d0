import { monthName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Quotidien québécois : contenu de presse sans but lucratif, don avec reçu, courriel du journaliste, forum fermé, fuseau HNE. */
export const nfLaGazetteDesErables: Template = {
  name: "nf-la-gazette-des-erables",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Passer au contenu",
      "La Gazette des Érables",
      "Affaires",
      "Sports",
      "Débats",
      "Arts",
      "Nécrologie",
      "Mes régions",
    ),
    ...chrome("tags", story.pick(["Estrie", "Justice et faits divers", "Santé"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...chrome("author-bio", "La Gazette des Érables"),
    ...story.date(
      ({ day, month, year, clock }) =>
        `Publié le ${day} ${monthName("fr", month)} ${year} à ${clock.replace(":", " h ")} (HNE)`,
    ),
    ...chrome("share", "Partager", "Texte", "Courriel", "Facebook"),
    ...chrome(
      "photo-credit",
      `PHOTO ${story.pick(["MARTIN GENDREAU, LA GAZETTE", "FOURNIE PAR LA FAMILLE"])}`,
    ),
    ...story.body(
      [
        0.5,
        chrome(
          "newsletter",
          "Infolettre du matin : tout ce qu'il faut savoir avant le deuxième café. Gratuite, six jours sur sept.",
        ),
      ],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome(
      "donation",
      "Notre journal est un organisme à but non lucratif. Un don, même modeste, donne droit à un reçu fiscal et nous permet d'envoyer quelqu'un aux séances du conseil, même en février.",
      "Contribuer",
    ),
    ...chrome(
      "contact",
      "Une information à nous transmettre ? Écrivez à nouvelles@gazettedeserables.example en toute confidentialité.",
    ),
    ...chrome(
      "related",
      "En continu",
      ...story
        .repeat(4, () =>
          chrome("related", `${story.int(6, 12)} h ${story.int(10, 59)}`, story.headline()),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "comment-form",
      "Ce texte n'est pas ouvert aux commentaires. Pour en savoir plus, lisez notre nétiquette.",
    ),
    ...chrome(
      "footer",
      "Le contenu est offert gratuitement grâce à vous",
      "Balado",
      "Archives",
      "Conseil de presse",
      "Gérer les témoins",
    ),
  ],
};
