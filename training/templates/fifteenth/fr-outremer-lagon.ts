import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A French overseas broadcaster: territory switch, radio live, ocean weather, related in two lists without headings. */
export const frOutremerLagon: Template = {
  name: "fr-outremer-lagon",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "language",
      "Réunion",
      "Guadeloupe",
      "Martinique",
      "Nouvelle-Calédonie",
      "Voir tous les territoires",
    ),
    ...story.pick([chrome("audio", "Le direct radio", "Le direct télé", "Replay"), []]),
    ...chrome(
      "menu",
      "L’essentiel",
      "Faits divers",
      "Environnement",
      "Cyclones",
      "Archipels",
      "Émissions",
    ),
    ...chrome("tags", story.pick(["société", "vie quotidienne"])),
    ...story.title(),
    ...chrome(
      "photo-credit",
      story.pick(["Une vue prise mardi matin • ©Lagon", "Image d’illustration • ©DR"]),
    ),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      (when) =>
        `Publié le ${longDate("fr", when)} à ${when.clock.replace(":", "h")}, mis à jour le ${longDate("fr", when)} à ${when.clock.replace(":", "h")}`,
    ),
    ...chrome("share", "facebook", "x", "email"),
    ...story.body(
      [
        story.int(22, 38) / 100,
        chrome(
          "audio",
          story.pick(["Voir le reportage de la rédaction :", "Le sujet du journal de 19 heures"]),
          "Ce contenu est hébergé ailleurs : il ne s’affichera qu’avec votre accord.",
          "©lagon",
        ),
      ],
      [story.int(52, 68) / 100, chrome("promo", story.headline())],
      [story.int(77, 93) / 100, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "tools",
      "Ne manquez rien : activez les notifications",
      "Une faute, une remarque ? Écrivez au médiateur",
    ),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "Tous les territoires dans une seule lettre : chaque vendredi, le meilleur des neuf rédactions du Pacifique, de l’Atlantique et de l’océan Indien.",
      "Votre adresse mail",
      "Je m’inscris",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "calendar",
      `Alizés modérés, mer agitée à forte, ${story.int(24, 33)} °C à l’ombre`,
      "Marées et houle",
      "Vigilance cyclonique : pas de danger particulier",
    ),
    ...story.pick([chrome("follow", "Rejoignez la chaîne de votre territoire sur WhatsApp"), []]),
    ...chrome(
      "footer",
      "Le groupe",
      "Accessibilité : non conforme",
      "Espace presse",
      "Recevabilité des réclamations",
      `© ${story.when.year}`,
    ),
  ],
};
