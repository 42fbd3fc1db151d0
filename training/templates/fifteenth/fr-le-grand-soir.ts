import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A French national evening daily: articles for subscribers, contributions, reading on one device only. */
export const frLeGrandSoir: Template = {
  name: "fr-le-grand-soir",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aller au contenu",
      "Navigation",
      "International",
      "Politique",
      "Société",
      "Économie",
      "Les décodages",
      "Culture",
      "Le mag",
      "Vidéos",
      "Newsletters",
    ),
    ...chrome(
      "login",
      "Se connecter",
      story.pick(["S’abonner dès 2,50 €/sem.", "S’abonner", "S’abonner à -60 %"]),
    ),
    ...chrome("breadcrumb", story.pick(["Société", "Société · Vie locale", "Politique", "France"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      (when) =>
        `Publié le ${longDate("fr", when)} à ${when.clock.replace(":", "h")}, modifié le ${longDate("fr", when)} à ${when.clock.replace(":", "h")}`,
    ),
    ...chrome("reading-time", `Temps de Lecture ${story.int(2, 8)} min.`),
    ...chrome(
      "tools",
      "Ajouter à vos sélections",
      "Offrir l’article",
      story.pick(["Lire plus tard", "Imprimer", "Lire dans l’application"]),
    ),
    ...chrome(
      "share",
      "Partager",
      "Partager sur Messenger",
      "Partager sur Facebook",
      "Envoyer par e-mail",
      "Partager sur WhatsApp",
    ),
    ...chrome(
      "paywall",
      story.pick([
        "Article réservé aux abonnés",
        "Réservé aux abonnés",
        "Cet article vous est offert",
      ]),
    ),
    ...story.body(
      [
        story.int(12, 28) / 100,
        chrome(
          "promo",
          story.pick(["Lire aussi |", "Lire aussi", "Lire le décryptage :"]),
          story.headline(),
        ),
      ],
      [story.int(37, 53) / 100, chrome("promo", `Lire aussi : ${story.headline()}`)],
      [
        story.int(42, 58) / 100,
        chrome(
          "newsletter",
          "Newsletter",
          "« À la une »",
          "Chaque matin, parcourez l’essentiel de l’actualité du jour avec les derniers titres du « Grand Soir »",
          "S’inscrire",
        ),
      ],
      [
        story.int(67, 83) / 100,
        chrome(
          "promo",
          `Lire l’enquête (en ${story.int(2, 5)} volets) : Article réservé à nos abonnés ${story.headline()}`,
        ),
      ],
    ),
    ...story.pick([
      chrome("related", story.headline(), story.headline()),
      chrome("related", story.headline()),
      [],
    ]),
    ...story.pick([
      [{ text: "Le Grand Soir avec AFA", label: "credit" }],
      [{ text: "Le Grand Soir", label: "credit" }],
      [],
    ] as const),
    ...chrome(
      "comment-form",
      `Contributions ${story.int(3, 180)}`,
      "L’espace des contributions est réservé aux abonnés. Abonnez-vous pour accéder à cet espace d’échange et contribuer à la discussion.",
      "Contribuer",
      "Réutiliser ce contenu",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "related",
      story.pick(["Les plus lus", "Édition du jour", "Le Grand Soir en continu"]),
      ...counted(story.headlines(4)),
    ),
    ...chrome(
      "login",
      "Votre compte est déjà ouvert sur un autre écran.",
      "Un abonnement individuel permet de lire Le Grand Soir sur un seul écran à la fois.",
      "Poursuivre sur cet écran",
      "D’où vient ce message ?",
      "Quelqu’un, peut-être vous, lit en ce moment Le Grand Soir avec vos identifiants. En poursuivant ici, vous le déconnecterez. Pour lire à plusieurs, notre offre famille comprend quatre comptes.",
    ),
    ...chrome(
      "legal",
      "Votre abonnement n’autorise pas la lecture de cet article. Pour plus d’informations, merci de contacter notre service commercial.",
    ),
    ...chrome(
      "footer",
      "Mentions légales",
      "Charte du groupe",
      "Politique de confidentialité",
      "Gestion des cookies",
      "Conditions générales",
      "Aide (FAQ)",
    ),
  ],
};
