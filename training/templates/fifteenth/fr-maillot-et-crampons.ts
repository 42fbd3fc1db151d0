import { weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A French sports daily: tables to click, live scores, reactions by fans, the paper's offer. */
export const frMaillotEtCrampons: Template = {
  name: "fr-maillot-et-crampons",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Fin`,
      `Angers ${story.int(0, 3)} - ${story.int(0, 3)} Metz`,
      `Live ${story.int(10, 89)}'`,
      `Caen ${story.int(0, 3)} - ${story.int(0, 3)} Bastia`,
    ),
    ...chrome(
      "menu",
      "Foot",
      "Transferts",
      "Rugby",
      "Tennis",
      "Vélo",
      "F1",
      "Hand",
      "Tous les sports",
      "Le journal",
      "Explore",
    ),
    ...chrome("paywall", "abonné"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date((when) =>
      story.pick([
        `publié le ${longDate("fr", when)} à ${when.clock.replace(":", "h")}`,
        `${weekdayName("fr", when.weekday)} ${longDate("fr", when)} à ${when.clock.replace(":", "h")}`,
      ]),
    ),
    ...chrome("counter", "partager", `${story.int(0, 120)} commentaires`),
    ...story.body(
      [story.int(17, 33) / 100, story.pick([chrome("promo", story.headline()), []])],
      [
        story.int(42, 58) / 100,
        chrome(
          "audio",
          story.pick(["Le résumé en vidéo", "Vidéo : les réactions à chaud"]),
          "Accédez à la vidéo en acceptant les cookies réseaux sociaux.",
        ),
      ],
      [story.int(67, 83) / 100, chrome("promo", `à lire aussi`, story.headline())],
    ),
    ...chrome("pager", "Classement", "Calendrier", "Les buteurs", "Voir tous les résultats"),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), story.comment(), `${story.int(0, 60)} votes`),
    ),
    ...chrome(
      "comment-form",
      "Connectez-vous pour réagir",
      "Les commentaires sont soumis à des règles de modération.",
    ),
    ...chrome("related", "les plus lus", ...story.headlines(4)),
    ...story.pick([
      chrome(
        "sponsor",
        "Paris sportifs",
        "Les jeux d’argent et de hasard peuvent être dangereux : pertes d’argent, conflits familiaux, addiction. Retrouvez nos conseils au 09-74-75-13-13 (appel non surtaxé).",
      ),
      [],
    ]),
    ...story.repeat(4, () =>
      chrome("related", `${story.pick(["Rugby", "Foot", "Basket", "Voile"])}`, story.headline()),
    ),
    ...chrome(
      "consent",
      "Bonjour ! Pour lire nos articles gratuitement, acceptez la publicité personnalisée ou abonnez-vous.",
      "S'abonner pour 1,99 €/mois",
      "Accepter et continuer",
    ),
    ...chrome(
      "footer",
      "Aide et contact",
      "Devenir annonceur",
      "Charte",
      "Données personnelles",
      "Éditions numériques",
    ),
  ],
};
