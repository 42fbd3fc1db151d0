import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Belgian daily: euro regions, prize draws, subscription teaser within the text. */
export const frBeLeMoniteurMosan: Template = {
  name: "fr-be-le-moniteur-mosan",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", subhead: "### ", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Le fil info",
      "Province",
      "Belgique",
      "Buteurs locaux",
      "Nécrologies",
      "Concours",
    ),
    ...chrome("login", "Connexion", "Abonnement – Testez un mois"),
    ...story.title((title) => `${title}`),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `Publié le ${when.dd}-${when.mm}-${when.year} à ${when.clock}`),
    ...chrome("reading-time", `${story.int(2, 8)} min de lecture`),
    ...chrome("photo-credit", `©${story.pick(["ÉdMosan", "J. Delhaye", "Doc."])}`),
    ...story.body(
      [
        0.2,
        story.pick([
          chrome("paywall", "Contenu exclusif"),
          chrome("paywall", "Cet article vous est offert par la rédaction"),
        ]),
      ],
      [0.4, chrome("teaser", story.headline())],
      [0.6, chrome("promo", "> À relire", story.headline())],
      [
        0.85,
        story.pick([
          chrome(
            "newsletter",
            "Ne manquez plus rien de la vallée ! Notre lettre arrive à 7 h avec le café.",
          ),
          [],
        ]),
      ],
    ),
    ...chrome("tools", "Signaler une erreur"),
    ...chrome(
      "tags",
      story.pick(["Namèche", "Province", "Faits divers"]),
      story.pick(["Consommation", "École"]),
    ),
    ...chrome("event", "À gagner", `${story.int(2, 20)} x 2 places pour la foire aux plantes`),
    ...story.repeat(story.int(0, 2), () =>
      chrome(
        "comment",
        `${story.reader()} (${story.when.dd}/${story.when.mm}) : ${story.comment()}`,
      ),
    ),
    ...chrome("related", "Les articles les plus consultés", ...story.headlines(4)),
    ...chrome("related", "Sur nos autres sites", story.headline(), story.headline()),
    ...chrome(
      "footer",
      "Éditeur responsable",
      "Droit de réponse",
      "Vie privée",
      "Le classement des écoles",
      `Service clientèle : 081 00 ${story.int(10, 99)} ${story.int(10, 99)}`,
    ),
  ],
};
