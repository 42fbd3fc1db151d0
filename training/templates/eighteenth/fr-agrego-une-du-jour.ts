import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Agrégateur francophone : source, reprises, articles suivants avec chapeau, contenus sponsorisés. */
export const frAgregoUneDuJour: Template = {
  name: "fr-agrego-une-du-jour",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("login", "Se connecter", "Mail"),
    ...chrome("menu", "Actu", "Sport", "Finance", "Style", "Météo"),
    ...chrome(
      "ticker",
      `CAC 40 ${story.int(7000, 8200)}`,
      `€/$ 1,${story.int(10, 19)}`,
      `Paris ${story.int(2, 31)} °C`,
    ),
    ...chrome("site-name", story.pick(["L'Écho des Vallées", "Tout Brémont", "Sélestat Matin"])),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ year, month, day, clock, weekday }) =>
        `${weekdayName("fr", weekday)} ${day} ${monthName("fr", month)} ${year} à ${clock}`,
    ),
    ...chrome("reading-time", `${story.int(1, 6)} min de lecture`),
    ...story.body(
      [0.3, chrome("teaser", story.teaser())],
      [0.55, chrome("promo", story.headline())],
      [
        0.8,
        chrome(
          "promo",
          story.pick([`» LIRE AUSSI - ${story.headline()}`, `(Re)lire : ${story.headline()}`]),
        ),
      ],
    ),
    ...chrome(
      "comment",
      `${story.int(0, 300)} commentaires`,
      story.pick([
        "Cette conversation est modérée selon les règles de la communauté. Lisez-les avant de participer.",
        "Soyez le premier à réagir",
      ]),
    ),
    ...chrome("related", "À lire aussi"),
    ...story.repeat(story.int(3, 4), () =>
      chrome(
        "related",
        story.pick(["L'Écho des Vallées", "Tout Brémont", "France Météo"]),
        story.headline(),
        story.pick([`il y a ${story.int(2, 22)} h`, "hier"]),
      ),
    ),
    ...chrome(
      "ad",
      ...story.pick([
        ["Annonce", "Propriétaires : la prime que personne ne demande", "Éco-Toit"],
        ["Sponsorisé • Ce gadget fait fureur chez les plus de 50 ans"],
      ]),
    ),
    ...chrome("teaser", story.headline(), story.teaser(), story.teaser()),
    ...chrome("footer", "Conditions", "Confidentialité", "Gérer mes choix", "À propos de la pub"),
  ],
};
