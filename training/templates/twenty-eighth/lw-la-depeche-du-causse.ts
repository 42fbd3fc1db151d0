import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidien régional : accroches isolées, sondage du jour avec remerciement, appel aux lecteurs, commentaires en prose. */
export const lwLaDepecheDuCausse: Template = {
  name: "lw-la-depeche-du-causse",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Accueil", "Faits divers", "Politique", "Sports", "Sorties", "S'abonner"),
    ...chrome("breadcrumb", "Accueil / Communes"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...story.byline((a) => a),
    ...story.body(
      [0.3, chrome("promo", story.pick([`Lire aussi : ${story.headline()}`, story.headline()]))],
      [0.65, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "poll",
      story.pick([
        "La question du jour : êtes-vous pour l'extinction de l'éclairage la nuit ?",
        "Sondage : partirez-vous en vacances cet été ?",
      ]),
      "Oui",
      "Non",
      "Ne se prononce pas",
      `${story.int(80, 5000)} votants`,
      story.pick(["Merci d'avoir participé !", "Votre vote a bien été pris en compte."]),
    ),
    ...chrome(
      "contact",
      story.pick([
        "Vous avez été témoin de la scène ? Vous avez des photos ? Écrivez à la rédaction, nous vous rappellerons.",
        "Vous êtes concerné ? Racontez-nous, votre témoignage pourra être publié sans votre nom.",
      ]),
    ),
    ...chrome(
      "comment",
      `Réagir (${story.int(2, 60)})`,
      story.reader(),
      story.comment(),
      "Signaler",
      story.reader(),
      story.comment(),
      "Signaler",
    ),
    ...chrome("related", "Les plus lus", ...counted(story.headlines(3))),
    ...chrome("footer", "Mentions légales", "Gérer mes cookies", "Contacter la rédaction"),
  ],
};
