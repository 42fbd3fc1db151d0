import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Hebdomadaire belge francophone : concours, petites annonces, éditions locales, choix de langue. */
export const btFrBeMeuseHebdo: Template = {
  name: "bt-fr-be-meuse-hebdo",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("language", "FR", "NL", "DE"),
    ...chrome(
      "menu",
      "Régions",
      "Buzz",
      "Foot amateur",
      "Immo",
      "Nos concours",
      "Club des lecteurs",
    ),
    ...chrome("tags", story.pick(["Namur", "Verviers", "Huy-Waremme"])),
    ...story.title(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}-${mm}-${year} à ${clock}`),
    ...story.standfirst(),
    ...chrome("login", "Pour enregistrer cet article, connectez-vous à votre compte."),
    ...story.body(
      [0.35, chrome("promo", `LIRE AUSSI ${story.headline()}`)],
      [
        0.7,
        chrome(
          "poll",
          "Le sondage du jour",
          "Et vous, feriez-vous la queue à 3 heures ?",
          "Oui",
          "Non",
          "Pour du pain, peut-être",
        ),
      ],
    ),
    ...chrome(
      "follow",
      "Suivez toute l'actualité de votre région en vous abonnant à nos notifications.",
    ),
    ...chrome("event", "Concours", `Gagnez ${story.int(2, 20)} duos pour la foire aux boulets`),
    ...chrome(
      "related",
      "Toute l'actu",
      ...story
        .headlines(4)
        .map((headline) => `${story.int(6, 22)}h${story.int(10, 59)} ${headline}`),
    ),
    ...chrome(
      "related",
      `Aussi en ${story.pick(["Régions", "Buzz"])}`,
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "footer",
      "Contactez la rédaction",
      "Droits de reproduction",
      "Conditions générales d'utilisation",
      `© Meuse Hebdo SA ${story.when.year}`,
    ),
  ],
};
