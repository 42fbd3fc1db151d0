import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A daily of French-speaking Switzerland: error reports, letters, rules for comments, editions in two languages. */
export const frLemanMatin: Template = {
  name: "fr-leman-matin",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("language", "FR", "DE", story.pick(["Édition Vaud", "Édition Genève"])),
    ...chrome(
      "menu",
      "Accueil",
      "Suisse",
      "Vaud & Régions",
      "Monde",
      "Sports",
      "Savoirs",
      "Feu rouge, feu vert",
      "E-paper",
    ),
    ...chrome("paywall", story.pick(["Abo", "Réservé aux abonnés"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year, clock }) => `Publié: ${dd}.${mm}.${year}, ${clock}`),
    ...chrome("counter", `${story.int(1, 60)}`),
    ...chrome("tools", "Enregistrer l’article", "Partager"),
    ...story.body(
      [story.int(22, 38) / 100, chrome("promo", `À lire: ${story.headline()}`)],
      [story.int(52, 68) / 100, chrome("ad", "PUBLICITÉ", "Cela pourrait vous intéresser")],
      [story.int(62, 78) / 100, chrome("promo", story.headline())],
    ),
    ...chrome(
      "newsletter",
      "Newsletter",
      "«La semaine vaudoise»",
      "Toute l’actualité du canton, décryptée par nos journalistes, dans votre boîte mail chaque vendredi.",
      "Autres newsletters",
      "Se connecter",
    ),
    ...chrome("tools", "Vous avez trouvé une erreur? Merci de nous la signaler."),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["est journaliste à la rubrique Suisse.", "travaille pour la rédaction depuis 2012, d’abord à Yverdon, puis à Lausanne."])}`,
      "Plus d’infos",
    ),
    ...chrome("comment", `${story.int(2, 30)} commentaires`),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(10, 28)}.${story.when.mm}.${story.when.year}, ${story.int(10, 21)}:${story.int(10, 59)}`,
        story.comment(),
      ),
    ),
    ...chrome(
      "comment-form",
      "Votre nom et prénom",
      "Votre commentaire",
      "J’ai lu et j’accepte la charte. Les contributions anonymes ou injurieuses ne seront pas publiées.",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("related", "Les plus lus", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Impressum",
      "Conditions générales",
      "Politique de confidentialité",
      "Régie publicitaire",
      `Tous droits réservés © ${story.when.year} Léman Médias SA`,
    ),
  ],
};
