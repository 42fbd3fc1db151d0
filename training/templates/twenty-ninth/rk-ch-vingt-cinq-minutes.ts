import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Swiss free tabloid app page: push hints, reaction emojis, reader tips with a reward, helpline box. */
export const rkChVingtCinqMinutes: Template = {
  name: "rk-ch-vingt-cinq-minutes",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("app", "Ouvrir dans l'app", "Plus rapide, et même dans le tunnel"),
    ...chrome("menu", "Suisse", "Monde", "Faits divers", "Sport", "People", "Concours", "Météo"),
    ...story.title(
      (text) => `${story.pick(["Fribourg", "Lausanne", "Jura bernois", "Suisse"])}: ${text}`,
    ),
    ...story.standfirst(),
    ...story.date(
      () => `Publié ${story.when.dd}.${story.when.mm}.${story.when.year} ${story.when.clock}`,
    ),
    ...story.byline((text) => `${text} par`),
    ...chrome(
      "photo-credit",
      `${story.pick(["Le drame s'est produit près de la gare.", "Image prétexte.", "L'affaire fait parler d'elle."])} ${story.pick(["Lecteur reporter", "25 min/Sim", "Keystone Romand"])}`,
    ),
    ...chrome("share", `${story.int(0, 240)}`, `${story.int(0, 80)}`, `${story.int(0, 30)}`),
    ...story.body(
      [
        0.5,
        chrome(
          "poll",
          "Que pensez-vous de cette décision?",
          "C'est juste",
          "C'est exagéré",
          "Je n'ai pas d'avis",
          `${story.int(320, 14000)} votes`,
        ),
      ],
      [
        0.75,
        chrome(
          "promo",
          "Une alerte, pas cinquante",
          "Choisissez vos sujets dans l'app et nous vous laisserons tranquille pour les autres.",
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Avez-vous été témoin de quelque chose?",
      `Envoyez vos photos et vidéos. Une image publiée peut rapporter jusqu'à ${story.int(50, 500)} francs.`,
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "contact",
          "Avez-vous besoin d'aide?",
          "La main tendue romande: 143, jour et nuit, confidentiel.",
        )
      : []),
    ...chrome("comment", `${story.int(3, 300)} commentaires`, "Ton opinion"),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.dd}.${story.when.mm}.${story.when.year}, ${story.when.clock}`,
        story.comment(),
        "Répondre",
      ),
    ),
    ...chrome("related", "Voulez-vous en savoir plus?"),
    ...story.repeat(story.int(2, 3), () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome("related", "Lu récemment", story.headline()),
    ...chrome(
      "footer",
      "Impressum",
      "Contactez-nous",
      "Annonceurs",
      "Jeux-concours",
      "Médiation",
      "Facebook",
      "TikTok",
    ),
  ],
};
