import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Swiss romande daily: subscriber "Abo", corrections address, apprenticeship box, comments rules in prose. */
export const rkChLeLemanQuotidien: Template = {
  name: "rk-ch-le-leman-quotidien",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "S'abonner",
      "Se connecter",
      "Suisse",
      "Vaud & Régions",
      "Genève",
      "Économie",
      "Sports",
      "Culture",
      "Encre bleue",
      "Mots fléchés",
    ),
    ...chrome(
      "breadcrumb",
      `Accueil | ${story.pick(["Vaud & Régions", "Genève", "Valais", "Fribourg"])} | ${story.titleText}`,
    ),
    ...(story.int(0, 1) === 1 ? chrome("paywall", "Abo") : []),
    ...story.title(
      (text) =>
        `${story.pick(["Climat", "Votations fédérales", "Riviera", "Gros-de-Vaud"])} – ${text}`,
    ),
    ...story.standfirst(),
    ...story.byline((text) => text),
    ...story.date(
      () => `Publié: ${story.when.dd}.${story.when.mm}.${story.when.year}, ${story.when.clock}h`,
    ),
    ...(story.int(0, 1) === 1
      ? story.date(() => `Mis à jour il y a ${story.int(2, 9)} heures`)
      : []),
    ...chrome(
      "photo-credit",
      story.pick(["KEYSTONE-ROMAND", "LE LÉMAN/FLORIAN CHESEAUX", "Le Léman/Archives"]),
    ),
    ...chrome("share", "Partager", "Sauvegarder", `${story.int(0, 90)} Commentaires`),
    ...story.body(
      [0.3, chrome("related", "Plus d'infos", story.headline(), story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "«La revue du lac»",
          "Le soir à 18 heures, ce qui s'est passé autour du lac et une bonne adresse pour le week-end, sans publicité.",
          "Se connecter",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} est journaliste au sein de la rubrique ${story.pick(["Vaud & Régions", "Suisse", "Enquête"])} depuis ${story.int(2009, 2023)}. ${story.pick(["Elle couvre la politique communale et l'aménagement.", "Il s'intéresse aux transports et à la justice.", "Elle a auparavant travaillé pour une radio locale."])}`,
      "Plus d'infos",
    ),
    ...chrome("contact", "Vous avez trouvé une erreur? Merci de nous la signaler."),
    ...chrome("comment", `${story.int(1, 60)} commentaires`, "Trier : Les plus récents"),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", story.reader(), story.comment(), `${story.int(0, 14)} j'aime`),
    ),
    ...chrome(
      "comment-form",
      "Les propos haineux, les attaques personnelles et les messages anonymes sont supprimés. La rédaction se réserve le droit de fermer le fil sans préavis.",
    ),
    ...chrome(
      "related",
      "Autres articles",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
      ...story.headlines(3),
    ),
    ...chrome(
      "footer",
      "Le E-paper",
      "Impressum",
      "CGV",
      "Protection des données",
      "Avis mortuaires",
      "Offres d'emploi",
      `Tous les Médias de Lavaux SA © ${story.when.year}`,
    ),
  ],
};
