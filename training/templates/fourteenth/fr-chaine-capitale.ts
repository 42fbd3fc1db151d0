import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { pair, points, within } from "./extras.ts";

/** Chaîne de télévision: restes de lecteur vidéo, « l'essentiel », paires titre et chapeau. */
export const frChaineCapitale: Template = {
  name: "fr-chaine-capitale",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("menu", "Direct", "Replay", "Émissions", "Météo", "Podcasts"),
      chrome("audio", "▶ Voir le direct"),
      story.title(),
      chrome("tools", "L'essentiel", ...marked("• ", points(story))),
      story.date((w) => `${w.dd}.${w.mm}.${w.year} – ${w.clock}`),
      story.byline((a) => `Rédigé par ${a}`),
      within(
        story,
        [
          story.int(15, 25) / 100,
          chrome(
            "audio",
            story.pick([
              "La lecture de votre vidéo est bloquée par votre navigateur.",
              "Cette vidéo n'est plus disponible.",
            ]),
            `Durée ${story.int(1, 3)}:${story.int(10, 59)}`,
          ),
        ],
        [story.int(38, 50) / 100, chrome("promo", ...pair(story, "fr"))],
        [
          story.int(58, 70) / 100,
          chrome(
            "podcast",
            "Chaque soir, « Le Fil » revient sur une histoire de la journée. À écouter sur toutes les plateformes.",
          ),
        ],
        [
          story.int(80, 92) / 100,
          chrome(
            "promo",
            ...marked(story.pick([">> ", "VIDÉO. ", "À voir également : "]), story.headlines(1)),
          ),
        ],
      ),
      chrome("follow", "Suivez-nous sur WhatsApp"),
      chrome("related", "Sur le même sujet", ...story.headlines(3)),
      chrome(
        "sponsor",
        "Contenus sponsorisés",
        "Pompe à chaleur : les aides que personne ne réclame",
      ),
      chrome("footer", "Nous contacter", "Fréquences", "Accessibilité : partiellement conforme"),
    ].flat();
  },
};
