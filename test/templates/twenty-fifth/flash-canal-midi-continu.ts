import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A French rolling-news channel: live strip, alerts, replays, video lists, sponsored links. */
export const flashCanalMidiContinu: Template = {
  name: "flash-canal-midi-continu",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("menu", "EN DIRECT", "Replay", "Météo", "Podcasts"),
    ...chrome(
      "ticker",
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome("breadcrumb", `Flash Canal > ${story.pick(["Police-Justice", "Conso", "Régions"])}`),
    ...story.title(),
    ...story.byline(),
    ...story.date(
      ({ dd, mm, year, clock }) =>
        `Le ${dd}/${mm}/${year} à ${clock}, mis à jour il y a ${story.int(1, 9)} h`,
    ),
    ...chrome("audio", "Lecture", "Couper le son", "Plein écran"),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("promo", story.headline())],
      [0.7, chrome("ad", "Publicité", "La suite après la publicité")],
    ),
    ...chrome("related", "À découvrir", ...story.headlines(3)),
    ...chrome(
      "ad",
      "Contenus sponsorisés",
      story.pick([
        "Pompes à chaleur : ce que votre voisin ne vous dit pas",
        "Mutuelle senior dès 12 € : comparez",
      ]),
    ),
    ...chrome("app", "Recevez les alertes info sur votre mobile en téléchargeant l'application"),
    ...chrome(
      "related",
      "Vidéos à la une",
      ...story
        .repeat(3, () =>
          chrome("related", `${story.int(0, 4)}:${story.int(10, 59)}`, story.headline()),
        )
        .map((line) => line.text),
    ),
    ...chrome("footer", "Plan du site", "CGU", "Fréquences", `© Flash Canal ${story.when.year}`),
  ],
};
