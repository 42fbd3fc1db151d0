import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Hebdomadaire suisse : agenda rédigé, concours, impressum, deuxième article entamé sous le premier. */
export const lwVilleEtCanton: Template = {
  name: "lw-ville-et-canton",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Ville & Canton, l'hebdo qui prend son temps"),
    ...story.title(),
    ...story.byline((a) => a.toUpperCase()),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [
        0.75,
        chrome(
          "event",
          "Samedi, la fanfare des pompiers donne son concert au temple. L'entrée est libre, la sortie un peu moins : il y aura une collecte.",
        ),
      ],
    ),
    ...chrome("promo", story.headline()),
    ...chrome(
      "teaser",
      "Lundi à l'aube, un fromager de Chésalles a trouvé sa cave vide. Trois cent quarante meules ont disparu sans que le chien aboie, et la police aimerait beaucoup entendre le chien.",
      "L'affaire rappelle celle de 2011, dont on n'a jamais retrouvé la croûte.",
      "Lire la suite",
    ),
    ...chrome(
      "sponsor",
      "Gagnez deux nuits à l'hôtel du Lac : envoyez-nous le plus beau mot de votre patois avant le 30. Le gagnant sera averti par la poste. Aucune correspondance ne sera échangée.",
    ),
    ...chrome(
      "footer",
      "Impressum : paraît le jeudi. Tirage contrôlé de 9 412 exemplaires. Le courrier des lecteurs n'engage que ceux qui l'écrivent.",
    ),
  ],
};
