import { monthName, weekdayName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Senegalese portal: newest first, view counts, ad rates, comment thread with nicknames, WhatsApp tip line. */
export const rkSnDakarHorizon: Template = {
  name: "rk-sn-dakar-horizon",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "ACTU",
      "POLITIQUE",
      "LUTTE",
      "FAITS DIVERS",
      "PEOPLE",
      "VIDEO",
      "RADIO EN DIRECT",
      "REVUE DE PRESSE",
    ),
    ...chrome(
      "ad",
      `Espace publicitaire à louer – contactez notre régie au 33 8${story.int(10, 99)} 00 00`,
    ),
    ...chrome(
      "breadcrumb",
      `Home > ${story.pick(["Actualités", "Société", "Politique"])} > ${story.titleText}`,
    ),
    ...story.title(),
    ...story.byline((text) => `Auteur: ${text}`),
    ...story.date(
      () =>
        `Publié le : ${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
    ),
    ...chrome("counter", `${story.int(210, 9800)} lectures`, `${story.int(2, 60)} commentaires`),
    ...chrome("share", "Partager", "Tweeter", "WhatsApp", "Telegram"),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("ad", "Publicité")],
      [0.5, chrome("related", `À LIRE : ${story.headline()}`)],
      [0.75, chrome("promo", `Vidéo – ${story.headline()}`)],
    ),
    ...chrome(
      "contact",
      `Vous avez une info, une photo, une vidéo ? WhatsApp : +221 77 000 ${story.int(10, 99)} ${story.int(10, 99)}. Votre anonymat est garanti.`,
    ),
    ...chrome("comment", `Commentaires (${story.int(2, 60)})`),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        `${story.reader()} – il y a ${story.int(1, 20)} ${story.pick(["heures", "jours"])}`,
        story.comment(),
        "Répondre",
      ),
    ),
    ...chrome(
      "comment-form",
      "Participer à la discussion",
      "Pseudo",
      "Message",
      "Les commentaires injurieux seront supprimés par le webmaster.",
      "Publier",
    ),
    ...chrome(
      "related",
      "Les articles les plus lus de la semaine",
      ...numbered(story.headlines(5), "- "),
    ),
    ...chrome("related", "Dans la même rubrique"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        story.teaser(),
        `${story.when.dd}/${story.when.mm}/${story.when.year}`,
        `${story.int(110, 4000)} vues`,
      ),
    ),
    ...chrome(
      "event",
      `Revue de presse du ${weekdayName("fr", story.when.weekday)}`,
      "Titres des quotidiens en images",
    ),
    ...chrome(
      "footer",
      "Dakar Horizon.sn – Toute l'information en temps réel",
      "Nous contacter",
      "Publicité",
      "Flux RSS",
      "Conçu par Teranga Web",
    ),
  ],
};
