import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** Site d'information locale gratuit: titres nus entre les paragraphes, agenda, appel aux dons. */
export const frInfoVallee: Template = {
  name: "fr-info-vallee",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("site-name", "Info Vallée"),
      story.title(),
      story.date((w) => `${w.day} ${monthName("fr", w.month)} ${w.year}`),
      story.byline((a) => `${a} pour Info Vallée`),
      story.standfirst(),
      within(
        story,
        [story.int(20, 32) / 100, chrome("promo", story.headline())],
        [story.int(45, 58) / 100, stray(story, "fr")],
        [
          story.int(70, 82) / 100,
          chrome(
            "event",
            story.pick([
              "Notre réunion publique aura lieu jeudi à 20 heures, salle des Tilleuls. Entrée libre, sortie aussi.",
              "Samedi, la rédaction tient un stand au marché. Venez nous dire ce que nous avons raté.",
            ]),
          ),
        ],
      ),
      chrome("photo-credit", caption(story)),
      chrome(
        "donation",
        "Info Vallée vit de vos dons. Deux journalistes, un scooter, pas d'actionnaire : avec cinq euros par mois, vous payez l'essence.",
      ),
      chrome("related", ...story.headlines(4)),
      chrome(
        "event",
        "L'agenda",
        "Vendredi : loto des pompiers, 19 h",
        "Dimanche : vide-grenier, place Neuve",
      ),
      chrome("legal", "Toute reproduction est interdite sans l'accord de l'association éditrice."),
    ].flat();
  },
};
