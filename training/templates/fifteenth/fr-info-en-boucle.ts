import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A French rolling news channel: a ticker with clocks, a player, most seen, alerts by phone. */
export const frInfoEnBoucle: Template = {
  name: "fr-info-en-boucle",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick(["EN DIRECT", "À LA UNE", "Alerte info"]),
      `${story.int(10, 19)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(10, 19)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome(
      "menu",
      "Direct TV",
      "Replay",
      "Régions",
      "Police-Justice",
      "Conso",
      "Tech",
      "Auto",
      "Crypto",
      "People",
    ),
    ...chrome("breadcrumb", `Infoboucle > ${story.pick(["Société", "Police-Justice", "Météo"])}`),
    ...story.title(),
    ...story.byline((author) => story.pick([author, `${author} Journaliste Infoboucle`])),
    ...story.date(({ dd, mm, year, clock }) => `Le ${dd}/${mm}/${year} à ${clock}`),
    ...chrome(
      "audio",
      story.pick([
        "La lecture de votre vidéo va démarrer dans quelques instants",
        "Vidéo en cours de chargement",
      ]),
      `${story.int(0, 3)}:${story.int(10, 59)}`,
      "Activer le son",
      "Passer l’annonce",
    ),
    ...story.standfirst(),
    ...story.body(
      [story.int(12, 28) / 100, chrome("share", "Partager")],
      [
        story.int(27, 43) / 100,
        chrome("related", "Sur le même sujet", story.headline(), story.headline()),
      ],
      [story.int(52, 68) / 100, chrome("promo", story.teaser())],
      [story.int(77, 93) / 100, chrome("promo", `>> ${story.headline()}`)],
    ),
    ...chrome("follow", `${story.pick(["Suivre", "Suivez"])} Infoboucle sur Google Actualités`),
    ...chrome("related", ...story.pick([["À lire aussi"], []]), ...story.headlines(3)),
    ...chrome("related", "Top Articles"),
    ...story.repeat(4, () => chrome("related", story.headline(), `${story.int(1, 9)}h`)),
    ...chrome(
      "audio",
      "Dans l'actualité",
      `${story.int(1, 20)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(1, 9)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome(
      "app",
      "Recevez les alertes de la rédaction",
      "Installez l'application Infoboucle et choisissez les sujets qui vous intéressent. Vous pourrez les désactiver à tout moment dans vos réglages.",
    ),
    ...chrome(
      "consent",
      "Votre vie privée",
      "Avec nos 214 partenaires, nous gardons trace de votre passage afin de mesurer l’audience et de choisir les publicités. Votre réponse ne vaut que pour ce site.",
      "Tout accepter",
      "Tout refuser",
      "En savoir plus →",
    ),
    ...chrome(
      "footer",
      "Charte de la participation",
      "Nous écrire",
      "Recrutement",
      "Archives 2025",
      "Plan de site",
    ),
  ],
};
