import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Une télé publique de région : lecteur vidéo, avis aux abonnés, consentement, pied de page en liens. */
export const frFranceVallee: Template = {
  name: "fr-france-vallee",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Nos partenaires et nous déposons des cookies afin de mesurer l’audience. Cliquez sur « Accepter » ou « Continuer sans accepter ».",
      "Paramétrer",
      "Accepter",
    ),
    ...chrome("site-name", "vallée 3 régions"),
    ...chrome("menu", "direct", "replay", "choisir ma région", "faits divers", "météo"),
    ...story.title(),
    ...story.date(
      ({ dd, mm, year, clock }) => `Écrit le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...story.byline((author) => `Écrit par ${author}`),
    ...chrome("reading-time", `Temps de lecture : ${story.int(1, 4)} min`),
    ...story.standfirst(),
    ...chrome(
      "newsletter",
      "Vous aimez la rubrique « Société » ? Chaque soir, notre lettre en rassemble les meilleurs sujets.",
    ),
    ...chrome("audio", "durée de la vidéo : 00h01mn46s"),
    ...story.body(
      [0.4, chrome("promo", `DIRECT. ${story.headline()}`, "Voir la vidéo")],
      [
        0.7,
        chrome("poll", "Donnez votre avis", "Êtes-vous satisfait de cet article ?", "Oui", "Non"),
      ],
    ),
    ...chrome(
      "comment",
      "Tous les jours, recevez l’actualité de votre région par newsletter.",
      "veuillez choisir une région",
      "s’inscrire",
    ),
    ...chrome("tags", "culture", "patrimoine", "vie locale"),
    ...chrome("related", "À voir aussi sur le même thème", ...story.headlines(3)),
    ...chrome("ad", "publicité"),
    ...chrome(
      "legal",
      "Votre adresse ne sert qu’à l’envoi de nos lettres. Un lien au bas de chacune permet de ne plus les recevoir.",
      "notre politique de confidentialité",
    ),
    ...chrome(
      "footer",
      "qui sommes-nous ?",
      "la charte des antennes",
      "contactez-nous",
      "plan du site",
      "accessibilité : partiellement conforme",
    ),
  ],
};
