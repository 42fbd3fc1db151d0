import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A French independent site living on gifts: a letter to readers, rights to republish, a list of inquiries. */
export const frLeGrainDeSable: Template = {
  name: "fr-le-grain-de-sable",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Le Grain de sable — journal indépendant, sans publicité"),
    ...story.pick([
      chrome("donation", story.pick(["Faire un don", "Je soutiens", "Contribuer"])),
      [],
    ]),
    ...chrome(
      "menu",
      "Enquêtes",
      "Reportages",
      "Idées",
      "Luttes",
      "En images",
      "Qui sommes-nous ?",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${longDate("fr", when)} à ${when.clock.replace(":", "h")}`),
    ...chrome("reading-time", `Durée de lecture : ${story.int(3, 12)} minutes`),
    ...chrome("tags", story.pick(["Agriculture", "Eau et rivières", "Quotidien", "Libertés"])),
    ...story.body(
      [
        story.int(32, 48) / 100,
        chrome(
          "donation",
          "Cet article est gratuit, comme tous les autres. Nous avons fait ce choix parce que l’information est un bien commun ; il ne tient que grâce à vos dons. Si chaque lecteur donnait un euro, nous serions tranquilles jusqu’à l’été.",
          "Je donne 5 €",
          "Je donne chaque mois",
        ),
      ],
      [story.int(67, 83) / 100, chrome("promo", `➤ Lire aussi : ${story.headline()}`)],
    ),
    ...chrome(
      "donation",
      `Chère lectrice, cher lecteur, la fin de l’année approche et il nous manque encore ${story.int(20, 90)} 000 euros pour boucler notre budget. Le Grain de sable n’appartient à personne : ni milliardaire, ni banque, ni parti. Nos ${story.int(9, 24)} salariés dépendent de vous.`,
      "Après réduction fiscale, un don de 60 € vous revient à 20,40 €.",
      "SOUTENIR LE GRAIN DE SABLE",
    ),
    ...chrome(
      "first-published",
      "Vous pouvez republier cet article à condition d’en citer l’auteur et de ne pas en modifier le texte.",
    ),
    ...chrome("related", ...marked("→ ", story.headlines(3))),
    ...chrome(
      "newsletter",
      "Recevez nos articles",
      "Tous les jours",
      "Une fois par semaine",
      "Votre mail",
      "OK",
    ),
    ...story.pick([
      chrome(
        "follow",
        "Retrouvez-nous sur Mastodon, Bluesky et PeerTube. Nous avons quitté X en janvier.",
      ),
      [],
    ]),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment())),
    ...chrome(
      "legal",
      "Association loi 1901. Directrice de la publication : Maëlle Huon. Commission paritaire n° 0328 W 94000. Les propos tenus dans les tribunes n’engagent que leurs auteurs.",
    ),
    ...chrome("footer", "Charte", "Finances", "Contact", "RSS", "Hébergé en France"),
  ],
};
