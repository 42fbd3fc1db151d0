import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A French business daily: quotes of shares above, sector pages, alerts, letters for investors, a short dossier list. */
export const frLesMarchesDuJour: Template = {
  name: "fr-les-marches-du-jour",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "CAC 40",
      `${story.int(7200, 8600)},${story.int(10, 99)} pts`,
      `${story.pick(["+", "-"])}0,${story.int(10, 99)} %`,
      "Pétrole Brent",
      `${story.int(58, 92)},${story.int(10, 99)} $`,
    ),
    ...chrome(
      "menu",
      "À la une",
      "Entreprises",
      "Finance – Marchés",
      "PME & Régions",
      "Patrimoine",
      "Start",
      "Week-end",
      "Le journal du jour",
    ),
    ...chrome("paywall", story.pick(["Premium", "Article réservé", "Sélection abonnés"])),
    ...chrome("tags", story.pick(["Industrie", "Collectivités", "Consommation"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("tools", "Ajouter à mes articles", "Commenter", "Partager", "Lire plus tard"),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      (when) =>
        `Publié le ${when.day} ${monthName("fr", when.month).slice(0, 4)}. ${when.year} à ${when.clock}`,
    ),
    ...story.date(
      (when) =>
        `Mis à jour le ${when.day} ${monthName("fr", when.month).slice(0, 4)}. ${when.year} à ${when.clock}`,
    ),
    ...chrome(
      "audio",
      "Votre abonnement numérique vous permet d’écouter les articles",
      `${story.int(2, 5)} min`,
    ),
    ...story.body(
      [story.int(12, 28) / 100, story.pick([chrome("promo", story.headline()), []])],
      [
        story.int(37, 53) / 100,
        chrome(
          "related",
          story.pick(["À lire aussi :", "LIRE AUSSI :"]),
          ...marked("• ", story.headlines(2)),
        ),
      ],
      [story.int(67, 83) / 100, chrome("promo", `DÉCRYPTAGE - ${story.headline()}`)],
    ),
    ...story.byline((author) => author),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "L’édition de 18 heures : ce qui a fait bouger les marchés, ce qui les fera bouger demain, et une idée de placement à ne surtout pas suivre les yeux fermés.",
    ),
    ...chrome(
      "related",
      "Thématiques associées",
      story.pick(["Emploi", "Ferroviaire"]),
      story.pick(["Justice", "Collectivités locales"]),
    ),
    ...chrome(
      "calendar",
      "Annonces légales",
      "Appels d’offres",
      "Agenda de la semaine : inflation en zone euro (mercredi)",
    ),
    ...story.pick([
      chrome(
        "sponsor",
        "Publi-rédactionnel",
        story.pick([
          "SCPI : le retour en grâce ?",
          "Trois leviers pour financer sa flotte électrique",
        ]),
      ),
      [],
    ]),
    ...story.repeat(4, () =>
      chrome(
        "related",
        `${story.int(10, 19)}:${story.int(10, 59)}`,
        story.headline(),
        story.pick(["Économie", "Monde", "Tech"]),
      ),
    ),
    ...chrome(
      "legal",
      "Les informations de cette page ne constituent ni un conseil en investissement ni une offre d’achat ou de vente. Les performances passées ne préjugent pas des performances futures. Les cours sont fournis avec un différé de quinze minutes.",
    ),
    ...chrome(
      "footer",
      "Conférences",
      "Formation",
      "Nos applications mobiles",
      "Mentions légales",
      "Tous droits réservés",
    ),
  ],
};
