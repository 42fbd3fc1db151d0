import { monthName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Média public romand : résumé automatique, audio d'émission, contenu externe bloqué, « sur le même sujet », archives. */
export const nfMouvementSuisseRomand: Template = {
  name: "nf-mouvement-suisse-romand",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Info", "Sport", "Culture", "Audio", "Play", "Météo", "Newsletters"),
    ...chrome("tags", story.pick(["Suisse", "Valais", "Sciences-Tech."])),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("fr", month)} ${year} à ${clock}`,
    ),
    ...story.title(),
    ...chrome(
      "audio",
      "Résumé de l'article",
      `Le Journal horaire / 23 sec. / ${story.when.dd}.${story.when.mm}.${story.when.year}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "consent",
          "Une publication d'un réseau social devrait s'afficher ici. Elle pourrait suivre votre visite ; à vous de décider si vous voulez la voir.",
          "Accepter",
          "Plus d'info",
        ),
      ],
      [0.7, chrome("related", `>> Lire aussi : ${story.headline()}`)],
    ),
    ...story.byline((a) => story.pick([`${a}/agences`, `Sujet radio : ${a}`])),
    ...chrome("first-published", "Publié à l'origine dans l'émission Tout un matin"),
    ...chrome("share", "Partager"),
    ...chrome(
      "related",
      "Sur le même sujet",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.headline(),
            `Publié le ${story.int(1, 28)} ${monthName("fr", story.when.month)}`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "footer",
      "Aide et contact",
      "Politique de confidentialité",
      "Une entreprise de service public",
    ),
  ],
};
