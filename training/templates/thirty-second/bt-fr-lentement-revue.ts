import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Média indépendant sur abonnement : appel aux dons, rédaction, erratum (independent investigative outlet). */
export const btFrLentementRevue: Template = {
  name: "bt-fr-lentement-revue",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Enquêtes", "Récits", "Le Club", "Archives", "Se connecter"),
    ...chrome(
      "paywall",
      "Article en accès libre",
      "Découvrez un journal sans publicité. Soutenez-nous.",
    ),
    ...chrome("tags", story.pick(["RÉCIT", "ENQUÊTE", "ENTRETIEN"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} ${monthName("fr", month)} ${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("tools", "Partager", "Favoris", "Imprimer", "Télécharger en PDF / EPUB"),
    ...story.body([
      0.55,
      chrome(
        "donation",
        "Vous lisez cet article gratuitement, et c'est très bien ainsi. D'autres l'ont payé pour vous. Si vous en avez les moyens, rendez-leur la pareille : pour 5 euros par mois, vous financez deux heures d'enquête.",
        "Je donne",
        "Je m'abonne pour 1 €",
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} est journaliste. Après dix ans dans la presse agricole, ${story.author.split(" ")[0]} suit les questions d'eau, de pain et de trains.`,
    ),
    ...chrome(
      "contact",
      "Boîte noire : si vous avez des informations à nous communiquer, vous pouvez nous écrire de façon sécurisée à l'adresse de la rédaction, ou par courrier, sans timbre suspect.",
    ),
    ...chrome(
      "comment",
      `${story.int(4, 90)} commentaires`,
      story.reader(),
      story.comment(),
      "Recommander",
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "related",
      "La Une de Lentement",
      ...story
        .headlines(3)
        .map((headline) => `${story.pick(["Justice", "Climat", "Culture"])} — ${headline}`),
    ),
    ...chrome(
      "footer",
      "Notre histoire",
      "Index",
      "Contact",
      "Commission paritaire : 0142 Y 00000",
      `ISSN 0000-142X © Lentement ${story.when.year}`,
    ),
  ],
};
