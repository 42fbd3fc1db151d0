import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An investigative pure player on donations: prose appeals in the text and at the end, secure contact, licence. */
export const rkFrLeFilLibre: Template = {
  name: "rk-fr-le-fil-libre",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "donation",
      `${story.pick(["Indépendant", "Sans publicité"])} et en accès libre, Le Fil libre ne vit que de vos dons. Il nous manque ${story.int(12, 80)} 000 euros d'ici au 31 décembre.`,
      "Je donne",
    ),
    ...chrome("menu", "Enquêtes", "Reportages", "Tribunes", "Lettre", "Soutenir"),
    ...chrome(
      "tags",
      `${story.pick(["Enquête", "Reportage"])} — ${story.pick(["Eau et rivières", "Agriculture", "Énergie", "Luttes"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `Par ${text}`),
    ...story.date(
      () =>
        `${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock} Mis à jour le ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
    ),
    ...chrome("reading-time", `Durée de lecture : ${story.int(4, 14)} minutes`),
    ...chrome(
      "photo-credit",
      `${story.pick(["Vue du site, en novembre.", "Une riveraine devant chez elle."])} - © ${story.pick(["Lucas Ferrand", "Inès Aubrac"])} / Le Fil libre`,
    ),
    ...story.body(
      [0.3, chrome("related", `Lire aussi : ${story.headline()}`)],
      [
        0.55,
        chrome(
          "donation",
          `Cette enquête a demandé ${story.int(3, 9)} semaines de travail. Si vous pensez qu'elle devait exister, aidez-nous à publier la suivante.`,
        ),
      ],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "donation",
      "Un mot avant de partir",
      `Vous étiez ${story.int(90, 310)} 000 à nous lire le mois dernier, et ${story.int(2, 6)} 000 à nous soutenir. Ce sont ces derniers qui ont payé les billets de train, les nuits d'hôtel et l'avocate. Nos articles restent ouverts à tous, et ils le resteront.`,
      `${story.int(1, 3)} € suffisent à payer une heure de recherche aux archives.`,
      "Soutenir Le Fil libre",
    ),
    ...chrome("contact", "Vous détenez des documents ? Notre boîte sécurisée est à cette adresse."),
    ...chrome("related", story.pick(["Précisions", "Dans le même dossier"]), ...story.headlines(3)),
    ...chrome(
      "comment-form",
      "Les commentaires sont fermés sur ce site ; nos lecteurs peuvent écrire à la rédaction.",
    ),
    ...chrome("share", "Imprimer", "Envoyer à un ami", "Mastodon", "Bluesky"),
    ...chrome(
      "footer",
      "Qui sommes-nous",
      "Nos comptes",
      "Charte",
      "Flux RSS",
      "Contenu sous licence libre, sauf photographies",
    ),
  ],
};
