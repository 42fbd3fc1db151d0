import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Site d'enquête sans publicité : lettre de la rédaction en plusieurs paragraphes, mur payant, à propos. */
export const lwLeTocsin: Template = {
  name: "lw-le-tocsin",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Par ${a}`),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} ${monthName("fr", month)} ${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("reading-time", `${story.int(3, 12)} minutes de lecture`),
    ...story.body([
      0.5,
      chrome(
        "donation",
        story.pick([
          "Cet article est en accès libre parce que d'autres l'ont payé. Vous pouvez à votre tour le payer pour quelqu'un.",
          `Plus que ${story.int(3, 20)} jours pour boucler notre budget. Sans vous, pas d'enquêtes, pas de procès, et pas de nuits blanches.`,
        ]),
      ),
    ]),
    ...chrome(
      "donation",
      "Un mot avant de nous quitter",
      "Nous sommes onze. Nous n'avons ni actionnaire, ni publicité, ni parapluie. Ce que vous venez de lire a demandé cinq mois, quatre refus et deux mises en demeure.",
      "Si vous pensez qu'une information libre vaut bien un café par mois, c'est le moment de nous le faire savoir. Les deux tiers de votre don vous seront rendus par l'impôt.",
      "Faire un don",
      "Plus tard",
    ),
    ...chrome(
      "legal",
      "Le Tocsin est édité par une société à but non lucratif. Toute reproduction suppose notre accord écrit, que nous donnons volontiers.",
    ),
    ...chrome("related", "À lire ensuite", ...story.headlines(3)),
  ],
};
