import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Chaîne d'info: vidéos, direct, publications de réseaux sociaux bloquées et brèves en pleine page. */
export const antenneBleueInfoContinue: Template = {
  name: "antenne-bleue-info-continue",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Direct TV", "Émissions", "Politique", "Monde", "Météo"),
    ...chrome("ticker", "EN DIRECT", story.headline()),
    ...chrome("site-name", "Antenne Bleue"),
    ...story.title(),
    ...story.byline((a) => `${a} avec nos correspondants`),
    ...story.date(({ dd, mm, year, clock }) => `Le ${dd}/${mm}/${year} à ${clock}`),
    ...story.standfirst(),
    ...chrome("audio", "Lecture", "00:00", "Vidéo : les images de la nuit"),
    ...story.body(
      [
        story.int(6, 35) / 100,
        story.pick([
          chrome("audio", "Votre navigateur ne permet pas de lire cette vidéo."),
          chrome("promo", `>> ${story.headline()}`),
          chrome("promo", `DIRECT. ${story.headline()}`),
        ]),
      ],
      [
        story.int(20, 60) / 100,
        story.pick([
          chrome(
            "consent",
            "Ce contenu est bloqué car vous n'avez pas accepté les traceurs.",
            "En cliquant sur « J'accepte », les traceurs seront déposés et vous pourrez voir les contenus.",
            "J'accepte",
          ),
          chrome("follow", `${story.reader()} (@${story.int(100, 999)}vallee)`, story.comment()),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("related", "À voir également :", story.headline(), story.headline()),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome(
            "app",
            "Recevez les alertes de la rédaction sur votre téléphone, même la nuit si vous y tenez.",
          ),
          chrome("promo", story.headline()),
          chrome("podcast", "À écouter : « Le Fil », tous les matins à 6 h 30"),
        ]),
      ],
    ),
    ...chrome("tags", story.pick(["Intempéries", "Cyclisme"]), "Sud-Est"),
    ...chrome("related", "À la une", ...story.headlines(4)),
    ...chrome("related", "Top articles", ...counted(story.headlines(3))),
    ...chrome(
      "footer",
      "Fréquences",
      "Recrutement",
      "Accessibilité : partiellement conforme",
      "© Antenne Bleue",
    ),
  ],
};
