import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Radio-télé publique locale : direct, météo, trafic, vidéo qui ne se charge pas. */
export const xzFrIciAntenne: Template = {
  name: "xz-fr-ici-antenne",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Direct radio", "Le 6/9 de la Manche", "Écouter")
      : []),
    ...chrome("menu", "Infos", "Sports", "Météo", "Circulation", "Émissions", "Jeux"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, ${story.pick(["à Saint-Clair", "rédaction locale"])}`),
    ...story.date(
      (w) =>
        `${weekdayName("fr", w.weekday)} ${w.day} ${monthName("fr", w.month)} ${w.year} à ${w.clock}`,
    ),
    ...chrome(
      "audio",
      "Écouter",
      `${story.int(1, 3)} min`,
      "Provenant du podcast",
      "Le reportage du jour",
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Illustration © Maxppx - Solène Garrec", "© Archives - Yann L."]),
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "tools",
          "Pour afficher ce contenu, vous devez accepter les cookies Réseaux sociaux.",
          "Gérer mes choix",
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Circulation",
          "Rocade ouest : fluide",
          "Pont de Mer : fermé de 22 h à 5 h",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Météo", "Saint-Clair 14°", "Vaubray 12°", "Mer 13°")
      : []),
    ...chrome("related", "À la une", ...story.headlines(5)),
    ...(story.int(0, 3) > 0
      ? chrome("newsletter", "L'info en continu sur votre messagerie", "Je m'inscris")
      : []),
    ...chrome("footer", "Fréquences", "Nous contacter", "Accessibilité : partiellement conforme"),
  ],
};
