import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** French rolling news channel: live labels, video titles and push offers. */
export const frDirectVigieInfo: Template = {
  name: "fr-direct-vigie-info",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "Alerte info", story.headline()),
    ...chrome(
      "menu",
      "Direct TV",
      "Replay",
      "Radio",
      "Politique",
      "Police-Justice",
      "Météo",
      "Vos questions",
    ),
    ...chrome("breadcrumb", `Vigie Info > ${story.pick(["Police-Justice", "Régions", "Société"])}`),
    ...story.title(),
    ...story.byline(),
    ...story.date((when) => `Le ${when.dd}/${when.mm}/${when.year} à ${when.clock}`),
    ...chrome(
      "audio",
      story.pick(["Écouter cet article", "Lire la vidéo"]),
      `00:00 / 0${story.int(1, 4)}:${story.int(10, 59)}`,
      "1x",
    ),
    ...story.standfirst(),
    ...chrome("photo-credit", "Une image d'illustration - Vigie Info"),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick(["Dans l'actualité", "À regarder", "Sur le même sujet"]),
          story.headline(),
        ),
      ],
      [
        0.5,
        story.pick([
          chrome(
            "app",
            "Suivez Vigie Info en direct sur votre mobile : activez les notifications.",
          ),
          chrome(
            "app",
            "Rejoignez notre chaîne sur votre messagerie et recevez les alertes avant tout le monde.",
          ),
        ]),
      ],
      [0.7, chrome("ad", "La suite après la publicité")],
    ),
    ...chrome(
      "tags",
      "Mots-clés",
      story.pick(["Tribunal", "Crue", "Région"]),
      story.pick(["Vidéo", "Témoignage"]),
    ),
    ...chrome("share", "Partager cet article", "X", "Facebook", "Telegram"),
    ...chrome("related", "Top Articles", ...counted(story.headlines(4))),
    ...chrome(
      "related",
      "À la une",
      story.headline(),
      `Il y a ${story.int(2, 50)} minutes`,
      story.headline(),
      `Il y a ${story.int(1, 5)} heures`,
    ),
    ...chrome("sponsor", "Contenus sponsorisés", story.headline()),
    ...chrome(
      "footer",
      "CGU",
      "Charte déontologique",
      "Fréquences",
      "Recrutement",
      "Signaler un contenu",
      `© Vigie Info ${story.when.year}`,
    ),
  ],
};
