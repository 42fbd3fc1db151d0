import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A French rolling news channel: live bars, video player, alerts, sponsored links. */
export const frAntenneOnzeInfos: Template = {
  name: "fr-antenne-onze-infos",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "EN DIRECT", story.headline()),
    ...chrome("menu", "Direct", "Replay", "Politique", "Monde", "Conso"),
    ...chrome("breadcrumb", "Antenne 11", story.pick(["Monde", "Conso", "Police-justice"])),
    ...story.title(),
    ...story.byline((author) => `${author} avec agences`),
    ...story.date((when) => `Le ${when.dd}/${when.mm}/${when.year} à ${when.clock}`),
    ...chrome("tools", story.pick(["Lecture zen", "Écouter l'article", "Lire la vidéo"])),
    ...chrome("share", "Facebook", "WhatsApp"),
    ...chrome(
      "photo-credit",
      story.pick(["Image d'illustration - Antenne 11", "AFPA / M. Tellier"]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome(
          "promo",
          story.pick(["A LIRE AUSSI >> ", "VIDÉO. ", "EXCLUSIF - "]) + story.headline(),
        ),
      ],
      [
        0.6,
        chrome(
          "app",
          story.pick([
            "Recevez nos alertes : téléchargez l'appli.",
            "Activez les notifications pour ne rien rater.",
          ]),
        ),
      ],
      [story.pick([0.75, 0.8, 0.9]), chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome("related", story.pick(["Articles recommandés", "À la une", "Vidéos"])),
    ...story.repeat(3, () => chrome("related", story.headline(), `Il y a ${story.int(2, 59)} min`)),
    ...chrome(
      "ad",
      "Contenus sponsorisés",
      "Ce stylo répare les pare-brise",
      "Mutuelle senior : comparez",
      "par Liko",
    ),
    ...chrome("poll", "Faut-il interdire les trottinettes ?", "Oui", "Non", "Je vote"),
    ...chrome(
      "consent",
      story.pick([
        "En poursuivant, vous acceptez le dépôt de cookies.",
        "Continuer sans accepter →",
      ]),
    ),
    ...chrome("podcast", "Le podcast de la matinale"),
    ...chrome(
      "footer",
      "Contacter la rédaction",
      "Charte",
      "Publicité",
      `© ${story.when.year} Antenne 11`,
    ),
  ],
};
