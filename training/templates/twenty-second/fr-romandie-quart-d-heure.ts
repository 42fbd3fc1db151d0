import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Swiss French site: language switch, comments with votes, service lines, radio stream. */
export const frRomandieQuartDHeure: Template = {
  name: "fr-romandie-quart-d-heure",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("language", story.pick(["FR | DE | IT", "Deutsch Français Italiano"])),
    ...chrome("menu", "Suisse", "Vaud", "Valais", "Météo", "Jeux"),
    ...chrome("breadcrumb", story.pick(["Suisse › Société", "Régions › Valais"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(
      (when) => `Modifié le ${when.day} ${monthName("fr", when.month)} ${when.year}, ${when.clock}`,
    ),
    ...chrome("audio", "Écouter le direct", story.pick(["Écouter (2 min)", "Résumé audio"])),
    ...chrome("share", story.pick(["Partager l'article", "Envoyer"])),
    ...chrome("photo-credit", story.pick(["Keystonne", "[Odile Favre - QDH]"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome(
          "promo",
          story.pick(["Lire également: ", ">> Revoir le sujet: ", ">> Ecouter: "]) +
            story.headline(),
        ),
      ],
      [0.7, chrome("ad", "Annonce")],
    ),
    ...chrome(
      "related",
      ...story.pick([
        [],
        ["Plus sur le sujet"],
        ["Vous aimerez aussi"],
        ["Les articles les plus lus"],
      ]),
      ...story.headlines(4),
    ),
    ...chrome(
      "comment",
      "Trier par : pertinence",
      story.reader(),
      story.comment(),
      `${story.int(0, 40)} votes positifs, ${story.int(0, 9)} négatifs`,
    ),
    ...chrome("comment-form", "Il vous reste 400 caractères"),
    ...chrome("tags", story.pick(["neige", "trains"]), story.pick(["votation", "vaches"])),
    ...chrome(
      "contact",
      story.pick([
        "Vous avez vu quelque chose ? Envoyez-nous photos et vidéos.",
        "Une erreur à signaler ?",
      ]),
    ),
    ...chrome("newsletter", "Le quart d'heure du matin", "S'abonner"),
    ...chrome("event", "Agenda : brocante de Morgelin, dimanche"),
    ...chrome("footer", "Emploi", "Médiateur", "Protection des données"),
  ],
};
