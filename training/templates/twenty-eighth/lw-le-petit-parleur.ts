import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Tabloïd du soir : titres nus à répétition dans l'article, quiz, horoscope, messages de réseaux d'autres sujets. */
export const lwLePetitParleur: Template = {
  name: "lw-le-petit-parleur",
  language: "fr",
  layout: { newline: "\r\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...story.title(),
    ...story.byline((a) => `${a} avec agences`),
    ...story.date(({ day, month, clock }) => `le ${day} ${monthName("fr", month)}, ${clock}`),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [0.45, chrome("teaser", story.teaser())],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "poll",
      "QUIZ. Êtes-vous vraiment d'ici ?",
      "Comment appelle-t-on le bout du pain ?",
      "Le quignon",
      "Le croûton",
      "Le talon",
      "On le mange avant de le nommer",
    ),
    ...chrome(
      "follow",
      "Je viens de voir un sanglier prendre le tramway. Il avait l'air pressé.",
      `— ${story.pick(["tram_addict", "Gégé", "la_voisine_du_4"])} (@tram${story.int(10, 99)}) ${story.when.day} ${monthName("fr", story.when.month)}`,
    ),
    ...chrome("teaser", "Gémeaux : on vous cache quelque chose, et c'est probablement un gâteau."),
    ...chrome(
      "comment-form",
      "Et vous, qu'en pensez-vous ? Dites-le dans les commentaires, avec courtoisie s'il vous en reste.",
    ),
  ],
};
