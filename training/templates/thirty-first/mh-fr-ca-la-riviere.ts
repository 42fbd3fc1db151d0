import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Quebec local weekly: flyers, contests, jobs, editorial charter, federal credit note */
export const mhFrCaLaRiviere: Template = {
  name: "mh-fr-ca-la-riviere",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Actualités",
      "Communauté",
      "Sports",
      "Circulaires",
      "Emplois",
      "Nécrologie",
      "Concours",
      "Infolettre",
    ),
    ...chrome("ticker", `${story.int(-25, 28)} °C`, "Routes : conditions dégagées"),
    ...chrome("breadcrumb", "Accueil » Actualités"),
    ...story.title(),
    ...story.byline((a) => `Par ${a}`),
    ...story.date((d) => `${d.clock} - ${d.day} ${monthName("fr", d.month)} ${d.year}`),
    ...chrome("share", "Partager sur Facebook", "Courriel"),
    ...story.standfirst(),
    ...chrome("photo-credit", "(Photo La Rivière – Archives)"),
    ...story.body(
      [0.35, chrome("promo", `À lire : ${story.headline()}`)],
      [
        0.65,
        chrome(
          "promo",
          "Inscrivez-vous à l'infolettre et courez la chance de gagner une carte-cadeau de 50 $ chez un marchand d'ici.",
        ),
      ],
    ),
    ...chrome(
      "related",
      "Dernières nouvelles",
      ...story.headlines(4).map((h) => `${h} Il y a ${story.int(2, 50)} minutes`),
    ),
    ...chrome("promo", "Circulaires de la semaine", "Quincaillerie Boisvert : jusqu'à -40 %"),
    ...chrome(
      "promo",
      "Offres d'emploi",
      "Préposé au cinéparc, temps partiel",
      "Mécanicien de motoneige",
    ),
    ...chrome(
      "follow",
      "Abonnez-vous, c'est gratuit!",
      "Parce que nos nouvelles n'apparaissent plus sur certains réseaux, mettez notre site dans vos favoris.",
    ),
    ...chrome(
      "footer",
      "Cahiers spéciaux",
      "Feuilleter le journal",
      "Politique de confidentialité",
      `Tous droits réservés © ${story.when.year} Les Hebdos de la Rivière`,
    ),
  ],
};
