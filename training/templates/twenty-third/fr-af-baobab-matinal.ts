import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** West African francophone portal, copied communiqués, share counts and a busy comment wall. */
export const frAfBaobabMatinal: Template = {
  name: "fr-af-baobab-matinal",
  language: "fr",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "LE BAOBAB MATINAL – L'info sans détour"),
    ...chrome(
      "menu",
      "ACCUEIL",
      "ACTUALITES",
      "POLITIQUE",
      "SPORT",
      "SOCIETE",
      "DIASPORA",
      "NECROLOGIE",
      "ANNONCES",
    ),
    ...story.date(
      (when) => `Publié le ${when.day} ${monthName("fr", when.month)} ${when.year} à ${when.clock}`,
    ),
    ...story.title(),
    ...chrome("counter", `Vues : ${story.int(300, 9000)}`, `Commentaires : ${story.int(0, 60)}`),
    ...chrome("share", "WhatsApp", "Facebook", "Imprimer", "Envoyer à un ami"),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          `Votre annonce ici : contactez la régie au +000 00 00 ${story.int(10, 99)} ${story.int(10, 99)}`,
        ),
      ],
      [0.6, chrome("promo", `Lire également > ${story.headline()}`)],
    ),
    ...story.byline((author) => `${story.pick(["", "Auteur : "])}${author}`),
    ...chrome("app", "Téléchargez notre application pour Android et ne ratez aucune information"),
    ...chrome("follow", "Rejoignez-nous sur TikTok", "Abonnez-vous à notre chaîne"),
    ...chrome("comment", `${story.int(2, 40)} Commentaires`),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        story.reader(),
        `il y a ${story.int(2, 20)} heures`,
        story.comment(),
        "Répondre",
      ),
    ),
    ...chrome(
      "comment-form",
      "Auteur",
      "Email",
      "Votre commentaire",
      "Les commentaires injurieux seront supprimés. Merci de rester courtois.",
      "Envoyer",
    ),
    ...chrome("related", "Autres articles", ...marked("- ", story.headlines(5))),
    ...chrome("calendar", "Taux de change", "1 EUR = 655,957", "Heures de prière"),
    ...chrome("footer", "Mentions", "Publicité", "Webmail", "Tous droits réservés"),
  ],
};
