import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A French regional daily: subscriber marks, my-commune prompts, lire-aussi, newsletters, partner services. */
export const frLaVoixDeLaDoulaine: Template = {
  name: "fr-la-voix-de-la-doulaine",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ma commune",
      "Faits divers",
      "Sports",
      "Loisirs",
      "Annonces légales",
      "Avis de décès",
      "Le journal numérique",
    ),
    ...chrome(
      "breadcrumb",
      story.pick([
        "Accueil / Vauclair",
        "Accueil > Économie > Emploi",
        "Voix de la Doulaine › Actu",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Par ${author}`, author, `${author.toUpperCase()}`])),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("reading-time", `Temps de lecture : ${story.int(2, 5)} min`),
    ...chrome("share", "Partager", "Facebook", "X", "Envoyer par e-mail", "Copier le lien"),
    ...chrome(
      "photo-credit",
      story.pick(["Photo Voix de la Doulaine / R. Aubert", "Illustration. © Archives"]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          `${story.pick(["Lire aussi : ", "À lire aussi : ", "LIRE AUSSI. "])}${story.headline()}`,
        ),
      ],
      [
        0.5,
        chrome(
          "ad",
          "Publicité",
          story.pick(["La suite après la publicité", "Cet article continue ci-dessous"]),
        ),
      ],
      [
        0.8,
        chrome(
          "newsletter",
          "Newsletter Ma commune",
          "Chaque matin, l'actualité de votre commune dans votre boîte mail. Choisissez une commune à suivre.",
          "Nous ne donnons votre adresse à personne, et un clic suffit pour se désabonner.",
        ),
      ],
    ),
    ...chrome(
      "tags",
      ...["Vauclair", "Travaux", "Emploi", "Vie locale"].slice(story.int(0, 1), story.int(2, 4)),
    ),
    ...chrome(
      "comment",
      `${story.int(0, 31)} réactions`,
      "Réagir à cet article",
      story.reader(),
      story.comment(),
      "Signaler",
    ),
    ...chrome(
      "comment-form",
      "Connectez-vous pour commenter. Les commentaires sont modérés selon notre charte.",
    ),
    ...chrome(
      "related",
      story.pick(["Les plus lus", "Les + lus", "À la une"]),
      ...story.pick([(list: string[]) => numbered(list, " - "), (list: string[]) => list])(
        story.headlines(5),
      ),
    ),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "event",
      "Agenda",
      "Bourse aux jouets, salle des fêtes, dimanche dès 9 h",
      "Loto du club des aînés, Saint-Aubrin",
    ),
    ...chrome("paywall", "Abonnez-vous à partir de 1 € le premier mois", "Sans engagement"),
    ...chrome(
      "legal",
      "Mentions légales",
      "CGU",
      "Gestion des cookies",
      "Politique de confidentialité",
      `© ${story.when.year} La Voix de la Doulaine`,
    ),
  ],
};
