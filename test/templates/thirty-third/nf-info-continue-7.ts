import { chrome, counted } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Chaîne d'information en continu : direct, bandeau, vidéos avec durées, alertes, « sur le même sujet », application. */
export const nfInfoContinue7: Template = {
  name: "nf-info-continue-7",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("ticker", `EN DIRECT - ${story.headline()}`, `À SUIVRE : ${story.headline()}`),
    ...chrome(
      "menu",
      "Direct TV",
      "Replay",
      "Politique",
      "International",
      "Conso",
      "Météo",
      "Tous les sujets",
    ),
    ...story.title(),
    ...story.byline((a) => story.pick([`${a}, journaliste Info Continue`, `Par ${a}`])),
    ...story.date(({ dd, mm, year, clock }) => `Le ${dd}/${mm}/${year} à ${clock}`),
    ...chrome("audio", story.headline(), `0${story.int(1, 3)}:${story.int(10, 59)}`, "Lecture"),
    ...chrome("photo-credit", story.pick(["Image d'illustration - Info Continue 7", "DR"])),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("follow", "Recevez nos alertes en temps réel : activez les notifications")],
      [0.45, chrome("related", "Sur le même sujet", story.headline(), story.headline())],
      [0.8, chrome("related", story.headline())],
    ),
    ...chrome(
      "sponsor",
      "La rédaction n'a pas participé aux contenus de nos partenaires",
      "Comparez : les meilleures mutuelles seniors",
    ),
    ...chrome(
      "related",
      "Top articles",
      ...counted(story.headlines(5)),
      "Les + vus",
      "Voir plus d'articles",
    ),
    ...chrome("app", "Téléchargez l'app et gardez le direct dans la poche"),
    ...chrome(
      "footer",
      `© ${story.when.year} IC7`,
      "Déclaration d'accessibilité : non conforme",
      "Vos choix de confidentialité",
      "Corrections",
    ),
  ],
};
