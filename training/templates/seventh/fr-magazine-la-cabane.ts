import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Magazine art de vivre : shopping, pinterest, liens affiliés, astro, « le mot de la rédac », sondage. */
export const frMagazineLaCabane: Template = {
  name: "fr-magazine-la-cabane",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "+ ", subhead: "### " },
  compose: (story) => [
    ...chrome("site-name", "La Cabane"),
    ...chrome(
      "menu",
      "Mode",
      "Beauté",
      "Déco",
      "Recettes",
      "Psycho",
      "Astro",
      "Shopping",
      "Concours",
    ),
    ...chrome(
      "breadcrumb",
      `La Cabane > ${story.pick(["Cuisine", "Société", "Évasion"])} > ${story.pick(["Recettes faciles", "Témoignages", "Portraits"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.pick([
      [...story.byline((author) => `par ${author}`)],
      [
        ...story.byline(
          (author) =>
            `Mis en ligne par ${author}${story.pick([", la plume gourmande de la rédac", ""])}`,
        ),
      ],
    ]),
    ...story.date(({ day, month, year }) => `le ${day} ${monthName("fr", month)} ${year}`),
    ...chrome("share", "Enregistrer sur Pinterest", "Épingler", `${story.int(10, 900)} partages`),
    ...chrome("tools", "Sommaire", story.pick(["Masquer", "Afficher"])),
    ...story.body(
      [
        0.3,
        chrome(
          "sponsor",
          "Certains liens de cette page sont affiliés : si vous achetez, La Cabane touche une petite commission, sans que le prix change pour vous. Nos coups de cœur, eux, ne se monnaient pas.",
        ),
      ],
      [
        0.5,
        chrome(
          "promo",
          `${story.pick(["À lire aussi :", "❤️ Vous allez aimer :", ">>>"])} ${story.headline()}`,
        ),
      ],
      [
        0.75,
        chrome(
          "poll",
          "Et vous, plutôt sucré ou salé ?",
          `Sucré ${story.int(30, 60)} %`,
          `Salé ${story.int(30, 60)} %`,
          "Les deux !",
          "Je vote",
        ),
      ],
    ),
    ...chrome(
      "photo-credit",
      `Crédits photos : ${story.pick(["Istock", "Prisca Vallet", "D.R."])}`,
    ),
    ...chrome("comment", `Vos petits mots (${story.int(3, 60)})`),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `Le ${story.int(1, 28)} ${story.pick(["mai", "juin"])} ${story.when.year} à ${story.int(10, 22)}:${story.int(10, 59)}`,
        story.comment(),
        `Répondre à ${story.reader()}`,
      ),
    ),
    ...chrome(
      "comment-form",
      "Laissez un petit mot",
      "Votre prénom",
      "Votre message (500 caractères restants)",
      "Publier",
    ),
    ...chrome(
      "event",
      `Jeu concours : gagnez un week-end ${story.pick(["en Ardèche", "à Honfleur"])}`,
      "Je participe",
    ),
    ...chrome(
      "ad",
      `Shopping : ${story.pick(["12 robes", "9 bougies", "7 paniers"])} qui sentent les vacances`,
    ),
    ...chrome(
      "related",
      "Dans la même rubrique",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "newsletter",
      "Le mot doux du dimanche",
      "Une lettre, une recette, une adresse : inscrivez-vous, on ne vous écrira jamais le lundi.",
      "C’est parti",
    ),
    ...chrome(
      "footer",
      "La rédaction",
      "Le magazine en kiosque",
      "Service abonnés 01 99 00 00 00 (prix d’un appel local)",
      "CGU",
    ),
  ],
};
