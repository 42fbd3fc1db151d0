import { monthName, weekdayName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A national evening daily with a paywall told in prose, gift articles, and long author notes. */
export const rkFrLaGazetteRepublicaine: Template = {
  name: "rk-fr-la-gazette-republicaine",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      `La Gazette et ${story.int(210, 890)} sociétés avec lesquelles elle travaille souhaitent déposer des cookies sur votre appareil. Ils servent à compter les lecteurs et à vendre les espaces publicitaires qui paient une partie de nos reportages. Vous pourrez revenir sur votre choix en bas de page.`,
      "Continuer sans accepter",
      "Paramétrer",
      "Tout accepter",
    ),
    ...chrome("site-name", "La Gazette républicaine"),
    ...chrome(
      "menu",
      "En continu",
      "Politique",
      "Monde",
      "Économie",
      "Idées",
      "Culture",
      "Le goût des choses",
      "M'abonner dès 2,99 €",
    ),
    ...chrome(
      "breadcrumb",
      `${story.pick(["Société", "Politique", "Planète", "Économie"])} · ${story.pick(["Éducation", "Santé", "Territoires", "Logement"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `Par ${text}`),
    ...story.date(
      () =>
        `Publié le ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}, mis à jour à ${story.when.clock}`,
    ),
    ...chrome("reading-time", `Temps de lecture ${story.int(3, 11)} min.`),
    ...(story.int(0, 1) === 1 ? chrome("paywall", "Article réservé aux abonnés") : []),
    ...chrome("tools", "Ajouter à vos sélections", "Offrir l'article", "Lire plus tard", "Réagir"),
    ...(story.int(0, 1) === 1
      ? chrome(
          "paywall",
          "Un abonné vous offre cette lecture. Il suffit de vous identifier pour aller jusqu'au bout.",
        )
      : []),
    ...story.body(
      [0.25, chrome("related", `Lire aussi | Article réservé à nos abonnés ${story.headline()}`)],
      [0.5, chrome("related", `Lire l'enquête : ${story.headline()}`)],
      [
        0.75,
        chrome(
          "related",
          `${story.pick(["Lire l'entretien", "Lire la chronique", "Lire le décryptage", "Voir aussi"])} : ${story.headline()}`,
        ),
      ],
    ),
    ...chrome(
      "comment",
      "Contribuer",
      `Voir les ${story.int(12, 240)} contributions`,
      "Seuls nos abonnés peuvent écrire ici. Les contributions sont relues avant publication, ce qui peut prendre quelques heures.",
    ),
    ...(story.int(0, 1) === 1 ? chrome("comment", "Réutiliser ce contenu") : []),
    ...chrome("related", "Les plus lus", ...counted(story.headlines(5))),
    ...chrome(
      "related",
      "Édition du jour",
      `Daté du ${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)}`,
      ...story.headlines(2),
    ),
    ...chrome(
      "footer",
      "Services La Gazette",
      "Le carnet",
      "Mots croisés",
      "Guides d'achat",
      "Ateliers d'écriture",
      "Mentions légales",
      "Politique de confidentialité",
      "Aide (FAQ)",
      "Suivre La Gazette",
    ),
  ],
};
