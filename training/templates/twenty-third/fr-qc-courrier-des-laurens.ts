import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Quebec local daily run as a cooperative, with Quebec idioms. */
export const frQcCourrierDesLaurens: Template = {
  name: "fr-qc-courrier-des-laurens",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Actualités",
      "Faits divers",
      "Le Mag",
      "Chroniques",
      "Nécrologie",
      "Carrières et annonces",
    ),
    ...chrome("breadcrumb", "Actualités", "Région"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}, Le Courrier des Laurens`),
    ...story.date(
      (when) => `${when.day} ${monthName("fr", when.month)} ${when.year} à ${when.clock}`,
    ),
    ...chrome("share", "Partager", "Courriel", "Infolettre"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Le Courrier, Maxime Thivierge",
        "Photo fournie par la famille",
        "Archives Le Courrier",
      ]),
    ),
    ...story.body(
      [0.3, chrome("ad", "PUBLICITÉ")],
      [
        0.5,
        story.pick([
          chrome("promo", "À LIRE AUSSI", story.headline(), story.headline()),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        0.75,
        chrome(
          "donation",
          "Votre coop d'information a besoin de vous. Faites un don et recevez un reçu officiel. Ensemble, gardons nos journalistes en région.",
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      "Recevez nos infolettres",
      "Matin, midi ou fin de semaine : choisissez votre café.",
      "M'abonner",
      "Vous pouvez vous désabonner en tout temps.",
    ),
    ...chrome("tools", "Vous avez remarqué une coquille ? Écrivez-nous."),
    ...story.pick([
      chrome("comment-form", "Les commentaires sont fermés sous les faits divers."),
      chrome(
        "comment-form",
        "Pour participer à la discussion, créez votre profil. Les pseudonymes ne sont pas acceptés.",
      ),
    ]),
    ...chrome("related", "Les plus populaires", ...numbered(story.headlines(5))),
    ...chrome(
      "related",
      "Dernière heure",
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome("contact", `Salle de nouvelles : 1 800 555-0${story.int(100, 199)}`),
    ...chrome(
      "footer",
      "Avis publics",
      "Carrières",
      "Centre d'aide",
      "Conditions d'utilisation",
      `Tous droits réservés ${story.when.year}`,
    ),
  ],
};
