import { monthName } from "../../../training/templates/calendar.ts";
import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Quotidien régional français : mur de cookies en prose, article réservé, avis de décès, abonnement à un euro, lieux et communes. */
export const nfLePhareDeBrenne: Template = {
  name: "nf-le-phare-de-brenne",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Continuer sans accepter →",
      `Si vous le voulez bien, nos ${story.int(90, 800)} partenaires et nous posons des traceurs qui mesurent l'audience et choisissent les publicités. Vous changerez d'avis quand il vous plaira, en bas de page.`,
      "Accepter et fermer",
    ),
    ...chrome(
      "menu",
      "Le Phare de Brenne",
      "Communes",
      "Sports",
      "Faits divers",
      "Loisirs",
      "Annonces légales",
      "Avis de décès",
      "Se connecter",
      "Je m'abonne dès 1 €",
    ),
    ...chrome("breadcrumb", `Accueil › ${story.pick(["Châteauroux", "Le Blanc", "Issoudun"])}`),
    ...chrome("paywall", story.pick(["Réservé aux abonnés", "Abonné"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Par ${a}`),
    ...story.date(
      ({ day, month, year, clock }) =>
        `Publié le ${day} ${monthName("fr", month)} ${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("reading-time", `Temps de lecture : ${story.int(2, 8)} min`),
    ...chrome(
      "photo-credit",
      story.pick(["© Photo archives Le Phare", "© Photo correspondant, Yves Peltier"]),
    ),
    ...story.body(
      [0.3, chrome("promo", `Lire aussi : ${story.headline()}`)],
      [
        0.6,
        chrome(
          "newsletter",
          "Chaque matin, l'essentiel de votre commune dans votre boîte mail.",
          "S'inscrire",
          "Vous pouvez vous désinscrire à tout moment grâce au lien présent en bas de chaque message.",
        ),
      ],
    ),
    ...chrome("tags", "Suivez-nous sur Google Actualités", "Le Blanc", "Faits divers - Justice"),
    ...chrome(
      "comment",
      `Réactions (${story.int(1, 30)})`,
      ...story
        .repeat(2, () =>
          chrome(
            "comment",
            `${story.reader()} le ${story.int(1, 28)}/${story.when.mm}`,
            story.comment(),
            "Signaler un abus",
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "related",
      "À lire aussi",
      ...story.headlines(4),
      "Les plus lus",
      ...numbered(story.headlines(3), ". "),
    ),
    ...chrome("promo", "Avis de décès : M. Roger Gaudry, Mézières", "Déposer des condoléances"),
    ...chrome(
      "footer",
      "Mentions légales",
      "CGU / CGV",
      "Gestion des cookies",
      "Plan du site",
      "Publicité",
    ),
  ],
};
