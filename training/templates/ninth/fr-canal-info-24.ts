import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A French rolling-news site: direct times, video, cookie wall amid the text, glued share words. */
export const frCanalInfo24: Template = {
  name: "fr-canal-info-24",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome("ticker", "EN DIRECT", `${story.int(10, 22)}:${story.int(10, 59)}`, story.headline())
      : []),
    ...chrome("site-name", "Canal Info 24"),
    ...chrome("menu", "Direct", "Replay", "Émissions", "Politique"),
    ...story.title(),
    ...story.date(
      (w) =>
        `${w.clock.replace(":", "h")}, le ${w.day}.${w.mm}.${w.year}, modifié à ${w.clock.replace(":", "h")}`,
    ),
    ...story.byline((a) => `${a} avec la rédaction`),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "consent",
          "Pour voir cette vidéo, vous devez accepter les cookies de notre lecteur, qui permettent de mesurer l'audience et de proposer de la publicité.",
          "Accepter",
          "Gérer mes choix",
        ),
      ],
      [0.5, chrome("promo", `>> LIRE AUSSI - ${story.headline()}`)],
      [0.75, chrome("ad", "La suite après cette publicité")],
    ),
    ...chrome("share", "PartagerImprimerRéagir"),
    ...chrome("counter", `${story.int(1, 90)} partages`, `${story.int(10, 900)} lectures`),
    ...chrome("tags", "Transports Grève Social"),
    ...chrome(
      "author-bio",
      `${story.author}`,
      story.pick([
        "Journaliste au service société, passé par trois radios et une péniche.",
        "Grand reporter. Suit les transports et ceux qui les attendent.",
      ]),
    ),
    ...chrome(
      "related",
      "Dans la même rubrique",
      ...story.headlines(3),
      "Ailleurs sur le web",
      story.headline(),
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "poll",
          "Le sondage du jour",
          "Soutenez-vous la grève ?",
          "Oui",
          "Non",
          "Sans opinion",
        )
      : []),
    ...chrome(
      "comment",
      story.reader(),
      "Il y a 3 heures",
      story.comment(),
      story.reader(),
      "Hier",
      story.comment(),
    ),
    ...(story.int(1, 4) > 1
      ? chrome("app", "L'information en continu : téléchargez l'application.")
      : []),
    ...chrome(
      "legal",
      "Toute reproduction, même partielle, est interdite sans l'accord de la chaîne.",
    ),
    ...chrome("footer", "Charte", "Publicité", "Recrutement"),
  ],
};
