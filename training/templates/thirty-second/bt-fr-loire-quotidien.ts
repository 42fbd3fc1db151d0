import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidien régional : communes, alertes, abonnement, annonces légales (regional daily). */
export const btFrLoireQuotidien: Template = {
  name: "bt-fr-loire-quotidien",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aller au contenu principal",
      "Ma commune",
      "Faits divers",
      "Sport",
      "Sorties",
      "Obsèques",
      "Annonces légales",
      "Le journal",
      "S'abonner",
    ),
    ...chrome(
      "breadcrumb",
      `Accueil / ${story.pick(["Loire-Atlantique", "Cher", "Finistère"])} / ${story.pick(["Saint-Avoye", "Pornival"])}`,
    ),
    ...chrome("paywall", story.pick(["Abonnés", "Réservé aux abonnés", "Lecture offerte"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["Les habitants étaient au rendez-vous.", "Une image d'archives."])} © ${story.pick(["Le Quotidien de Loire", "S. Marzin"])}`,
    ),
    ...story.byline((author) => `Le Quotidien de Loire — ${author}`),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("reading-time", `Temps de lecture : ${story.int(1, 6)} min`),
    ...chrome("audio", "Écouter cet article"),
    ...chrome("tools", "Lire plus tard", "Offrir cet article", "Newsletter La Matinale"),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["À lire aussi : ", "Lire aussi : ", "LIRE ÉGALEMENT. "]) + story.headline(),
        ),
      ],
      [0.6, chrome("ad", "Publicité", "La suite après la publicité")],
      [
        0.8,
        chrome(
          "newsletter",
          "Chaque matin, l'essentiel de votre commune dans votre boîte mail",
          "Votre e-mail",
          "Cet e-mail est utilisé pour vous adresser nos lettres. Vous pouvez vous désinscrire à tout moment.",
        ),
      ],
    ),
    ...chrome(
      "tags",
      ...story.pick([
        ["Saint-Avoye", "Commerces"],
        ["Politique", "Eau"],
        ["Vie locale", "Patrimoine"],
      ]),
    ),
    ...chrome(
      "comment",
      `${story.int(0, 20)} réactions`,
      story.reader(),
      story.comment(),
      "Signaler",
    ),
    ...chrome("related", "Les plus lus", ...counted(story.headlines(5))),
    ...chrome("event", "Avis de décès", "Rechercher un avis, déposer une condoléance"),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Mentions légales",
      "CGU",
      "CGV",
      "Paramétrer mes cookies",
      "Accessibilité : non conforme",
      `© Le Quotidien de Loire ${story.when.year}`,
    ),
  ],
};
