import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portail d’Afrique de l’Ouest : dépêches, bandeau numéros utiles, WordPress de presse, visiteurs en ligne, communiqués, nécrologie. */
export const frAfriqueLeGriotInfo: Template = {
  name: "fr-afrique-le-griot-info",
  language: "fr",
  layout: { newline: "\r\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "LE GRIOT INFO", "L’information à la source"),
    ...chrome(
      "menu",
      "Politique",
      "Société",
      "Économie",
      "Sports",
      "Culture",
      "Diaspora",
      "Communiqués",
      "Web TV",
      "Petites annonces",
    ),
    ...chrome(
      "calendar",
      `${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year}`,
      `Port-Awalé ${story.int(24, 36)}°C`,
    ),
    ...chrome("ticker", `Flash info : ${story.headline()}`),
    ...chrome(
      "breadcrumb",
      `Accueil > ${story.pick(["A la une", "Actualités"])} > ${story.pick(["Société", "Economie"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => `${story.pick(["Par ", "Auteur: "])}${author}`),
    ...story.date(
      ({ clock, day, month, year }) =>
        `${story.pick(["Publié le ", ""])}${day} ${monthName("fr", month)} ${year} à ${clock}`,
    ),
    ...chrome(
      "counter",
      `Lu ${story.pick(["1 204", "312", "8 930"])} fois`,
      `${story.pick(["0", "4", "17"])} commentaire(s)`,
    ),
    ...story.standfirst(),
    ...chrome("share", "Facebook", "Twitter", "WhatsApp", "Viber", "Imprimer cet article"),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          story.pick([
            "Votre publicité ici : +229 555 01 02",
            "Transfert d’argent sans frais jusqu’à dimanche",
          ]),
        ),
      ],
      [
        0.6,
        chrome("promo", `${story.pick(["LIRE AUSSI:", "A lire également"])} ${story.headline()}`),
      ],
      [0.85, chrome("follow", "Rejoignez notre chaîne WhatsApp pour ne rien rater")],
    ),
    {
      text: story.pick([
        "Source : agence de presse",
        "Avec agences",
        "Correspondance particulière",
      ]),
      label: "credit",
    },
    ...chrome(
      "tags",
      story.pick(["pêche", "sécheresse", "justice"]),
      story.pick(["port", "eau"]),
      "une",
    ),
    ...chrome("related", "Dans la même catégorie"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        story.pick(["par La Rédaction", "par Awa S."]),
        `il y a ${story.int(2, 9)} ${story.pick(["heures", "jours"])}`,
      ),
    ),
    ...chrome(
      "event",
      `Nécrologie : ${story.pick(["la famille Dossou a la profonde douleur d’annoncer le rappel à Dieu de leur père", "remerciements de la famille Mensah"])}`,
      `Avis d’appel d’offres N°${story.int(10, 99)}/${story.when.year}`,
      "Concours de la fonction publique : la liste",
    ),
    ...chrome(
      "comment",
      "Réactions des lecteurs",
      `${story.reader()} :`,
      story.comment(),
      `${story.reader()} :`,
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      "Votre commentaire",
      "Pseudo",
      "Recopiez le code de sécurité",
      "Les propos injurieux, à caractère ethnique ou religieux seront retirés. Merci de débattre dans le respect.",
    ),
    ...chrome(
      "tools",
      "Numéros utiles : Police 117",
      "Pompiers 118",
      "Pharmacies de garde",
      "Cours des devises : 1 € = 655,957 FCFA",
    ),
    ...chrome(
      "footer",
      `Visiteurs en ligne : ${story.int(3, 190)}`,
      "A propos",
      "Nos partenaires",
      `Récépissé n° ${story.int(100, 999)} de la Haute Autorité`,
    ),
  ],
};
