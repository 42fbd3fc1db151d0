import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A fact-checking unit's page: verdict boxes, method, send-us-a-claim, embedded post remains, corrections. */
export const rkFrVerifEtDecodage: Template = {
  name: "rk-fr-verif-et-decodage",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Toutes les vérifications", "Guide", "Notre méthode", "Proposer un sujet"),
    ...chrome(
      "breadcrumb",
      `Info / ${story.pick(["Vérif", "Décodage"])} / ${story.pick(["Santé", "Société", "Europe"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => text),
    ...story.date(
      () => `Publié le ${story.when.dd}.${story.when.mm}.${story.when.year} – ${story.when.clock}`,
    ),
    ...chrome("reading-time", `${story.int(3, 8)} minutes de lecture`),
    ...chrome("share", "x", "f", "✉", "Copier le lien"),
    ...story.body(
      [
        0.25,
        chrome(
          "consent",
          "Message supprimé par son auteur ou par la plateforme.",
          "Voir le message d'origine",
        ),
      ],
      [0.5, chrome("related", "Pour aller plus loin", story.headline())],
      [0.75, chrome("related", `NOTRE DÉCODAGE | ${story.headline()}`)],
    ),
    ...chrome(
      "contact",
      `Un doute sur une image, une vidéo, un chiffre ? Envoyez-les par WhatsApp au 06 00 00 ${story.int(10, 99)} ${story.int(10, 99)}. Chaque demande est lue, un quart donne lieu à un article.`,
    ),
    ...chrome(
      "tools",
      "Comment nous travaillons : deux journalistes au moins relisent chaque vérification. Quand nous nous trompons, nous l'écrivons en haut de la page.",
    ),
    ...chrome("related", "Dernières vérifications"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["Faux", "Plutôt vrai", "Trompeur", "Manque de contexte"]),
        story.headline(),
        `${story.when.day} ${monthName("fr", story.when.month)}`,
      ),
    ),
    ...chrome(
      "newsletter",
      "« Pas si vite », la lettre du vendredi",
      "Trois rumeurs de la semaine et ce qu'il faut en penser.",
      "S'abonner gratuitement",
    ),
    ...chrome(
      "footer",
      "Charte",
      "Financement",
      `Rectifications (${story.int(2, 40)})`,
      "Réseau francophone de vérification",
    ),
  ],
};
