import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A French regional daily: subscriber flag, listen button, communes, read-also lines, newsletter and comments. */
export const lePhareDeLAunelle: Template = {
  name: "le-phare-de-l-aunelle",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ma commune",
      "Faits divers",
      "Sports",
      "Sorties",
      "Obsèques",
      "Annonces légales",
      "Je m'abonne",
    ),
    ...chrome("breadcrumb", story.pick(["Accueil > Occitanie > Aunelle", "Accueil / Actualités"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Par ${a}`),
    ...story.date((w) => `Publié le ${w.dd}/${w.mm}/${w.year} à ${w.clock}`),
    ...chrome("reading-time", `Temps de lecture : ${story.int(2, 5)} min`),
    ...chrome("share", "Partager", "Enregistrer", "Écouter", "Commenter"),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick([`Lire aussi : ${story.headline()}`, `À lire aussi ${story.headline()}`]),
        ),
      ],
      [0.65, chrome("ad", "Publicité", "La suite après la publicité")],
    ),
    ...chrome("tags", "Commerce", "Consommation", "Vie locale"),
    ...chrome("related", "Les plus lus", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "newsletter",
      "Recevez chaque soir l'essentiel de l'actualité de votre commune",
      "Votre adresse email",
      "OK",
      "Votre adresse est utilisée par Le Phare pour vous envoyer ses lettres d'information. Vous pouvez vous désinscrire à tout moment.",
    ),
    ...chrome("comment", `Réagir à cet article (${story.int(1, 45)})`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        story.reader(),
        `Il y a ${story.int(1, 22)} heures`,
        story.comment(),
        "Signaler un abus",
      ),
    ),
    ...chrome(
      "footer",
      "Mentions légales",
      "CGV",
      "Gestion des cookies",
      `© ${story.when.year} Le Phare de l'Aunelle`,
    ),
  ],
};
