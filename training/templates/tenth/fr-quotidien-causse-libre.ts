import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidien régional français : abonnement, « lire aussi », communes, avis d'obsèques, météo. */
export const frQuotidienCausseLibre: Template = {
  name: "fr-quotidien-causse-libre",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Le Causse Libre",
      "À la une",
      "Communes",
      "Faits divers",
      "Rugby",
      "Agenda",
      "Avis d'obsèques",
      "Journal numérique",
    ),
    ...chrome("login", "Se connecter", "S'abonner à partir de 1 €"),
    ...chrome("ticker", `Rodez ${story.int(-4, 36)}°`, "Éphéméride : bonne fête aux Odette"),
    ...chrome("breadcrumb", story.pick(["Accueil > Aveyron > Saint-Aubrac", "Accueil / Société"])),
    ...chrome("paywall", story.pick(["Article réservé aux abonnés", "Offert par un abonné"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Par ${a}`),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("audio", "Écouter cet article", "Powered by Voxia"),
    ...chrome("photo-credit", story.pick(["© Le Causse Libre – J.-P. Vidal", "Photo d'archives"])),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome("promo", story.pick(["Lire aussi :", "À lire aussi"]), story.headline()),
      ],
      [story.int(48, 62) / 100, chrome("ad", "La suite après cette publicité")],
      [
        story.int(73, 87) / 100,
        chrome(
          "newsletter",
          "Chaque matin, l'essentiel de votre commune dans votre boîte mail.",
          "Votre adresse e-mail est traitée par Le Causse Libre. Vous pouvez vous désabonner à tout moment.",
          "Je m'inscris",
        ),
      ],
    ),
    ...chrome("share", "Partager", "Copier le lien", "Imprimer"),
    ...story.pick([chrome("tags", "Mots-clés : environnement, patrimoine"), []]),
    ...chrome(
      "comment",
      `Réactions (${story.int(1, 60)})`,
      story.reader(),
      `Le ${story.when.dd}/${story.when.mm} à 21:14`,
      story.comment(),
      "Signaler un abus",
    ),
    ...chrome("related", "Les plus lus", ...counted(story.headlines(4))),
    ...chrome("event", "Agenda : samedi, vide-greniers à Lacroix, dès 7 h"),
    ...chrome("poll", "Question du jour : faut-il garder l'heure d'été ?"),
    ...chrome(
      "footer",
      "Mentions légales",
      "CGU",
      "Cookies",
      "Annonces légales",
      `© ${story.when.year} Le Causse Libre`,
    ),
  ],
};
