import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Quebec magazine feature page: sidebar of events, "Sur le même sujet", reprint rights, book note. */
export const rkQcAffairesEtCarriere: Template = {
  name: "rk-qc-affaires-et-carriere",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Dossiers",
      "Chroniques",
      "Idées",
      "Culture",
      "Abonnement",
      "Boutique",
      "Infolettres",
    ),
    ...chrome("search", "Rechercher sur le site"),
    ...chrome("breadcrumb", "Accueil » Dossiers » Santé"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `Par ${text}`),
    ...story.date(
      () => `${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year}`,
    ),
    ...chrome(
      "photo-credit",
      `Photo : ${story.pick(["Virginie Paquin-Roy", "Jérémie Ouellet"])} pour L'Érable`,
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "audio",
          "Cet article est aussi offert en version audio, lue par une comédienne.",
          `Durée : ${story.int(8, 24)} min`,
        )
      : []),
    ...story.body(
      [0.3, chrome("ad", "PUBLICITÉ", "La suite du texte se trouve sous la publicité.")],
      [
        0.65,
        chrome(
          "newsletter",
          "Infolettre À l'affiche",
          "Un résumé de nos meilleurs textes, du mardi au dimanche.",
          "Votre adresse courriel",
          "S'inscrire",
          "Merci! Un courriel de confirmation vous a été envoyé.",
        ),
      ],
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "first-published",
          `Cet article a été publié dans le numéro de ${monthName("fr", story.when.month)} ${story.when.year} de L'Érable, sous le titre « Les gardiens du rang ».`,
        )
      : []),
    ...chrome(
      "author-bio",
      `${story.author} collabore à L'Érable depuis ${story.int(2008, 2023)}. Finaliste à deux reprises aux grands prix du journalisme indépendant, ${story.pick(["il habite en Estrie avec trois poules", "elle prépare un livre sur les gares désaffectées"])}.`,
    ),
    ...chrome("tags", story.pick(["santé", "éducation"]), story.pick(["régions", "famille"])),
    ...chrome("related", "Sur le même sujet"),
    ...story.repeat(2, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "event",
      "Évènements",
      `${story.when.day} ${monthName("fr", story.when.month)} : L'Érable en public, bibliothèque de Saint-Romuald, gratuit, places limitées`,
    ),
    ...chrome("legal", "Pour reproduire ce texte, écrivez à droits@lerable.example."),
    ...chrome(
      "footer",
      "Carrières",
      "Kit média",
      "Nétiquette",
      "Gestion du consentement",
      `© L'Érable ${story.when.year}`,
    ),
  ],
};
