import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A business daily: quotes, executive newsletter, "à noter" marks, jobs, partner studio content. */
export const rkFrEcoMarches: Template = {
  name: "rk-fr-eco-marches",
  language: "fr",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `INDICE 40 ${story.int(7200, 8100)} pts ${story.pick(["+0,3", "-0,2", "+1,1"])} %`,
      `EURO-DOLLAR 1,${story.int(3, 17)}`,
      `BRENT ${story.int(62, 88)} $`,
      `OR ${story.int(2100, 3400)} $`,
    ),
    ...chrome(
      "menu",
      "À la une",
      "Bourse",
      "Patrimoine",
      "PME & Régions",
      "Tech-Médias",
      "Start-up",
      "Partenaires",
    ),
    ...chrome(
      "breadcrumb",
      `Accueil / ${story.pick(["Industrie-Services", "Économie France", "Finance"])} / ${story.pick(["Immobilier-BTP", "Conso-Distribution", "Énergie-Environnement"])}`,
    ),
    ...(story.int(0, 1) === 1 ? chrome("paywall", "Exclusivité abonnés") : []),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("tools", "Ajouter à mes articles", "Commenter", "Partager"),
    ...story.byline((text) => `Par ${text}`),
    ...story.date(
      () =>
        `Publié le ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
    ),
    ...chrome(
      "photo-credit",
      `${story.pick(["Le siège du groupe, à La Défense.", "La filière emploie près de 90.000 personnes."])} (${story.pick(["Photo Marin Gillet/Éco Marchés", "DR", "Shutterpics"])})`,
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          `${story.pick(["DÉCRYPTAGE", "ENQUÊTE", "SPÉCIAL"])} - ${story.headline()}`,
        ),
      ],
      [0.55, chrome("related", `A noter : ${story.headline()}`)],
      [0.8, chrome("related", ...story.headlines(2))],
    ),
    ...story.byline((text) => text),
    ...chrome(
      "tags",
      "Thématiques associées",
      story.pick(["Emploi", "Banque", "Logement"]),
      story.pick(["France", "Europe"]),
    ),
    ...chrome("promo", "Nos Vidéos", story.headline(), story.headline()),
    ...chrome(
      "newsletter",
      "Le Briefing de 7 heures",
      "Chaque matin, un tour d'horizon des sujets qui feront la journée des décideurs.",
      "Je m'inscris",
    ),
    ...chrome(
      "sponsor",
      "Studio Partenaires",
      story.pick([
        "Cybersécurité : les PME face au mur",
        "Comment transmettre son entreprise sans la perdre",
        "La retraite du dirigeant, mode d'emploi",
      ]),
      `Contenu conçu et proposé par ${story.pick(["Banque Orléane", "Cabinet Fortier"])}`,
    ),
    ...chrome("related", "Les articles les plus lus", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "ad",
      "Offres d'emploi",
      "Contrôleur de gestion H/F – Lyon",
      "Directeur d'usine H/F – Vitré-Sud",
    ),
    ...chrome("legal", `Tous droits réservés - Éco Marchés ${story.when.year}`),
  ],
};
