import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Journal québécois : météo, loterie, consentement, avis de la presse, infolettres (Québec daily). */
export const btFrQcRiveraine: Template = {
  name: "bt-fr-qc-riveraine",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("calendar", `Trois-Pistoles ${story.int(-20, 28)} °C`, "Loteries", "Mots croisés"),
    ...chrome(
      "menu",
      "Actualités",
      "Région",
      "Sports",
      "Chroniques",
      "Nécrologie",
      "Se connecter",
      "S'abonner",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}, La Riveraine`),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} ${monthName("fr", month)} ${year} à ${clock.replace(":", " h ")}`,
    ),
    ...chrome("first-published", "Mis à jour il y a 3 heures"),
    ...chrome("photo-credit", `(${story.pick(["Mélodie Gagnier", "Archives La Riveraine"])})`),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "newsletter",
          "Infolettre La Marée haute",
          "Une fois par semaine, ce qui monte et ce qui descend dans le Bas-du-Fleuve.",
          "L'adresse de courriel n'est pas valide.",
          "Merci! Vérifiez votre boîte de réception.",
        ),
      ],
    ),
    ...chrome(
      "tools",
      "Signaler une coquille",
      "Une erreur dans ce texte? Dites-le-nous, gentiment.",
    ),
    ...chrome(
      "donation",
      "La Riveraine est un OBNL. Un don de 25 $ ou plus donne droit à un reçu d'impôt, et à notre reconnaissance éternelle.",
    ),
    ...chrome("related", "À lire aussi", ...marked("• ", story.headlines(3))),
    ...chrome("related", "Dans la même section", story.headline(), story.teaser()),
    ...chrome(
      "ad",
      "Emplois",
      `Préposé(e) aux bénéficiaires, ${story.int(22, 31)} $/h`,
      "Publier une offre",
    ),
    ...chrome(
      "footer",
      "Conseil de presse",
      "Politique de confidentialité",
      "Espace publicitaire",
      `© La Riveraine ${story.when.year}. Tous droits réservés.`,
    ),
  ],
};
