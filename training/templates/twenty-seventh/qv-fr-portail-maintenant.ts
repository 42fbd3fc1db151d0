import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Portail d'info en continu : horaires, votes, publicités, commentaires. */
export const qvFrPortailMaintenant: Template = {
  name: "qv-fr-portail-maintenant",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("consent", "Continuer sans accepter", "Paramétrer", "Accepter"),
    ...chrome("menu", "Direct", "Politique", "Faits divers", "Sport", "Conso", "Vidéos"),
    ...chrome("ticker", "Alerte", story.headline()),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} à ${clock}, mis à jour`),
    ...chrome("photo-credit", story.pick(["Illustration", "Photo d'archives", "Capture d'écran"])),
    ...chrome("reading-time", `${story.int(1, 7)} min`),
    ...story.body(
      [0.25, chrome("ad", "Publicité", "La suite après cette publicité")],
      [0.5, chrome("promo", `À lire aussi : ${story.headline()}`)],
      [0.7, chrome("poll", "Et vous ?", "Pour", "Contre", `${story.int(100, 9000)} votes`)],
      [0.9, chrome("promo", story.headline())],
    ),
    ...chrome("share", "Copier le lien"),
    ...story.repeat(2, () => [...chrome("comment", story.reader(), story.comment(), "Signaler")]),
    ...chrome("related", "Les plus lus", ...counted(story.headlines(5))),
    ...chrome("ad", "Codes promo", "Cashback", "Jeux"),
    ...chrome(
      "newsletter",
      "L'essentiel à 18 h",
      "Votre adresse",
      "Je m'abonne",
      "Désinscription en un clic.",
    ),
    ...chrome("footer", "Mentions légales", "Recrutement", "Plan du site"),
  ],
};
