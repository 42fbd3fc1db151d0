import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Site régional sobre : phrase d'accroche ou titre isolé, question aux lecteurs, abonnement, brèves en dessous. */
export const lwActuDepartement: Template = {
  name: "lw-actu-departement",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "À la une", "Politique", "Société", "Éco", "Newsletters"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Par ${a}`),
    ...story.date(
      ({ day, month, year, clock }) =>
        `Publié le ${day} ${monthName("fr", month)} ${year} à ${clock}`,
    ),
    ...story.body(
      [0.25, story.pick([chrome("promo", story.headline()), chrome("teaser", story.teaser()), []])],
      [
        0.5,
        story.pick([
          chrome(
            "newsletter",
            "Suivez l'actualité de votre département : inscrivez-vous gratuitement à notre lettre quotidienne.",
          ),
          chrome(
            "poll",
            "Êtes-vous inquiet pour l'emploi ?",
            "Oui",
            "Non",
            `${story.int(100, 3000)} réponses`,
            "Merci de votre participation",
          ),
          chrome(
            "contact",
            "Vous êtes concerné par ce sujet ? Témoignez auprès de notre rédaction.",
          ),
        ]),
      ],
      [
        0.8,
        story.pick([
          chrome("promo", `À lire aussi ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "paywall",
      "Vous souhaitez lire tous nos articles ? Abonnez-vous à partir d'un euro le premier mois, sans engagement de durée.",
    ),
    ...chrome(
      "promo",
      story.headline(),
      "Un automobiliste de 34 ans a été grièvement blessé dimanche soir dans une sortie de route. Il a été transporté par hélicoptère.",
      story.headline(),
      "La foire d'automne aura bien lieu. Les organisateurs attendent 20 000 visiteurs sur trois jours.",
    ),
    ...chrome("comment", story.reader(), story.comment(), story.reader(), story.comment()),
  ],
};
