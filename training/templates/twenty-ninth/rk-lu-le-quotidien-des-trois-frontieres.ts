import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Luxembourg daily in French: traffic for cross-border workers, language editions, jobs, petrol prices. */
export const rkLuLeQuotidienDesTroisFrontieres: Template = {
  name: "rk-lu-le-quotidien-des-trois-frontieres",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("language", "FR", "DE", "LB", "EN", "PT"),
    ...chrome(
      "menu",
      "Luxembourg",
      "Grande Région",
      "Frontaliers",
      "Économie",
      "Sports",
      "Carburants",
      "Emploi",
    ),
    ...chrome(
      "calendar",
      `Sans plomb 95 : 1,${story.int(40, 69)} €/l`,
      `Diesel : 1,${story.int(38, 66)} €/l`,
      `A31 : ${story.int(5, 45)} min de bouchon`,
    ),
    ...story.title(),
    ...story.byline((text) => `De ${text}`),
    ...story.date(
      () => `${story.when.day}/${story.when.mm}/${story.when.year} | ${story.when.clock}`,
    ),
    ...story.standfirst(),
    ...chrome("photo-credit", `(Photo: ${story.pick(["archives", "Fabrizio M.", "police"])})`),
    ...story.body(
      [0.35, chrome("related", "À lire", story.headline())],
      [0.7, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...chrome("comment", `${story.int(0, 25)} commentaires`),
    ...story.repeat(story.int(0, 2), () =>
      chrome(
        "comment",
        `${story.reader()}, le ${story.when.dd}.${story.when.mm}.${story.when.year} à ${story.when.clock}`,
        story.comment(),
      ),
    ),
    ...chrome("related", "Frontaliers : les articles utiles", ...story.headlines(4)),
    ...chrome(
      "ad",
      "Emploi",
      "Comptable bilingue (h/f), Esch-Belval",
      "Chauffeur de bus, permis D, CDI",
    ),
    ...chrome(
      "newsletter",
      "La lettre des frontaliers paraît à 16 h, avant les bouchons.",
      "Votre adresse",
    ),
    ...chrome(
      "footer",
      "Éditions des Trois Frontières S.A.",
      `RCS B${story.int(100000, 200000)}`,
      "Conditions d'utilisation",
      "Cookies",
    ),
  ],
};
