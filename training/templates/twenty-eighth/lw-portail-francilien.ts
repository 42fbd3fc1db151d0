import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portail de service public et d'actualité : enquête de satisfaction, accessibilité, foire aux questions de compte. */
export const lwPortailFrancilien: Template = {
  name: "lw-portail-francilien",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Aller au contenu", "Aller au menu", "Imprimer", "Agrandir le texte"),
    ...story.title(),
    ...story.date(
      ({ day, month, year }) => `Mis à jour le ${day} ${monthName("fr", month)} ${year}`,
    ),
    ...story.byline((a) => `Rédaction : ${a}`),
    ...story.body([
      0.6,
      chrome("related", story.pick([story.headline(), `Voir également : ${story.headline()}`])),
    ]),
    ...chrome(
      "poll",
      "Votre avis nous intéresse",
      "Cette page vous a-t-elle été utile ? Votre réponse est anonyme et nous aide à mieux écrire.",
      "Pas du tout",
      "Un peu",
      "Tout à fait",
      "Merci, votre avis a été enregistré.",
    ),
    ...chrome(
      "legal",
      "Les informations de cette page sont données à titre indicatif et n'engagent pas la responsabilité de leurs auteurs. Seuls les textes parus au journal officiel font foi.",
    ),
    ...chrome(
      "footer",
      "Plan du site",
      "Accessibilité : partiellement conforme",
      "Marchés publics",
    ),
  ],
};
