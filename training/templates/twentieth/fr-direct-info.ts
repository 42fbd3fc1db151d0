import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A French rolling-news channel's site: breaking strip, live pages, videos, autoplay. */
export const frDirectInfo: Template = {
  name: "fr-direct-info",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", `ALERTE INFO — ${story.headline()}`),
    ...chrome("menu", "Direct TV", "Replay", "Politique", "Conso", "Météo", "Jeux", "Émissions"),
    ...chrome("search", "Rechercher un sujet"),
    ...story.title(),
    ...story.byline((name) =>
      story.pick([`${name} avec l'agence Presse-Ouest`, `${name} Journaliste`]),
    ),
    ...story.date((w) => `Le ${w.day} ${monthName("fr", w.month)} ${w.year} à ${w.clock}`),
    ...chrome("reading-time", `${story.int(2, 4)} min de lecture`),
    ...story.standfirst(),
    ...chrome(
      "follow",
      story.pick(["Ajouter Direct Info à vos favoris sur Google", "Suivez-nous sur WhatsApp"]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick(["La rédaction vous conseille", "À suivre aussi"]),
          ...story.headlines(2),
        ),
      ],
      [
        0.6,
        story.int(0, 1)
          ? chrome(
              "app",
              "Pour afficher ce contenu, vous devez accepter les cookies du réseau social.",
              "Gérer mes choix",
            )
          : chrome("promo", `▶ ${story.headline()} (${story.int(1, 3)}:${story.int(10, 59)})`),
      ],
    ),
    ...chrome("share", "Partager sur Facebook", "Copier le lien"),
    ...chrome("tags", "#Transports", "#Social", story.pick(["#Conso", "#Ports"])),
    ...chrome("promo", "En ce moment"),
    ...story.repeat(5, () =>
      chrome("promo", `${story.int(10, 22)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome("promo", "À la une"),
    ...story.repeat(2, () => chrome("promo", story.headline(), story.teaser())),
    ...chrome(
      "legal",
      "Direct Info s'engage à corriger ses erreurs et à le dire. Si vous pensez en avoir trouvé une, écrivez au médiateur, qui répond.",
    ),
    ...chrome(
      "footer",
      "Recrutement",
      "Plan du site",
      "CGU",
      "Préférences cookies",
      "Accessibilité : partiellement conforme",
    ),
  ],
};
