import { chrome, counted } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A French regional daily: commune names, subscriber notes, "à lire aussi", services, obituaries. */
export const leRalliementDuMorvandeau: Template = {
  name: "le-ralliement-du-morvandeau",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Mon Ralliement",
      "Communes",
      "Faits divers",
      "Sports",
      "Avis d'obsèques",
      "Annonces légales",
      "S'abonner",
    ),
    ...chrome(
      "breadcrumb",
      "Accueil",
      "Actualité",
      story.pick(["Pont-sur-Velle", "Département", "Justice"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("tools", "Lire plus tard", "Réagir", "Partager"),
    ...chrome("reading-time", `Temps de lecture : ${story.int(1, 5)} min`),
    ...chrome("photo-credit", story.pick(["Photo Le Ralliement / S. V.", "Photo d'illustration"])),
    ...story.body(
      [0.3, chrome("promo", `À lire aussi ${story.headline()}`)],
      [
        0.65,
        chrome(
          "newsletter",
          "Chaque matin, l'essentiel de votre commune",
          "Votre e-mail sert uniquement à vous envoyer cette lettre. Vous pouvez vous désinscrire en un clic.",
          "Je m'inscris",
        ),
      ],
    ),
    ...chrome("tags", story.pick(["Intempéries", "Faits divers", "Vie locale"]), "Morvan"),
    ...chrome("related", "Les plus lus", ...counted(story.headlines(5))),
    ...chrome(
      "promo",
      "Avis de décès",
      story.pick(["M. Lucien Charbonnier", "Mme Odette Ravier, née Pinault"]),
      "Rendre hommage",
    ),
    ...chrome(
      "comment-form",
      "Connectez-vous pour laisser un commentaire. Les propos injurieux seront supprimés.",
    ),
    ...chrome(
      "footer",
      "Mentions légales",
      "Gérer mes cookies",
      "Charte de modération",
      "Contacter une agence",
    ),
  ],
};
