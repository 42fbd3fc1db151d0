import { monthName, weekdayName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Portail ouest-africain : rubriques en capitales, publicité à répétition, WhatsApp, « auteur », commentaires bruts, articles similaires. */
export const nfTempoDakarPlus: Template = {
  name: "nf-tempo-dakar-plus",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "TEMPODAKARPLUS.SN"),
    ...chrome(
      "menu",
      "ACCUEIL",
      "POLITIQUE",
      "FAITS DIVERS",
      "LUTTE",
      "PEOPLE",
      "AUDIO",
      "TV LIVE",
    ),
    ...chrome("ticker", `FLASH INFO : ${story.headline()}`),
    ...story.title((t) => story.pick([t, t.toUpperCase()])),
    ...story.date(
      ({ weekday, day, month, year, clock }) =>
        `${weekdayName("fr", weekday)} ${day} ${monthName("fr", month)} ${year} • ${clock} • ${story.int(200, 9000)} lectures`,
    ),
    ...story.byline((a) => `Auteur: ${a}`),
    ...chrome("share", "Facebook", "WhatsApp", "Imprimer", "Taille"),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("ad", "PUBLICITÉ")],
      [0.5, chrome("ad", "PUBLICITÉ", "Transférez de l'argent sans frais ce mois-ci")],
      [0.7, chrome("follow", "Rejoignez notre chaîne WhatsApp pour ne rien rater")],
    ),
    ...chrome(
      "tags",
      `Mots clés : ${story.pick(["Dakar", "Thiès", "Touba"])}, ${story.pick(["gendarmerie", "pêche"])}`,
    ),
    ...chrome(
      "comment",
      `Commentaires (${story.int(1, 20)})`,
      ...story
        .repeat(3, () =>
          chrome(
            "comment",
            `${story.reader()} en ${monthName("fr", story.when.month)}, ${story.when.year} (${story.int(1, 23)}:${story.int(10, 59)} PM)`,
            story.comment(),
            "Répondre à ce commentaire",
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "comment-form",
      "Ajouter un commentaire",
      "Votre nom",
      "Votre message",
      "Les propos injurieux seront effacés sans préavis.",
    ),
    ...chrome("related", "ARTICLES SIMILAIRES", ...story.headlines(5)),
    ...chrome("contact", `Rédaction : +221 33 555 ${story.int(10, 99)} ${story.int(10, 99)}`),
    ...chrome("footer", `Copyright © ${story.when.year} Tempo Multimédia, tous droits réservés`),
  ],
};
