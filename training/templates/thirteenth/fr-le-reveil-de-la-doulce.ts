import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional daily: subscriber marks, local weather, obituaries, event lines, comments by readers. */
export const frLeReveilDeLaDoulce: Template = {
  name: "fr-le-reveil-de-la-doulce",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "À la une",
      "Communes",
      "Sports",
      "Faits divers",
      "Loisirs",
      "Avis de décès",
      story.pick(["Journal numérique", "Annonces légales"]),
    ),
    ...chrome(
      "login",
      story.pick(["Se connecter", "Mon compte"]),
      story.pick(["S'abonner dès 1 €", "Je m'abonne"]),
    ),
    ...chrome(
      "ticker",
      `${story.pick(["Auvillard", "Vernaz"])} ${story.int(2, 24)}°`,
      story.pick(["Vent faible", "Averses"]),
      story.pick(["Saint du jour : Ignace", "Fête à souhaiter : Lucie"]),
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Accueil > Doulce > Auvillard", "Accueil / Communes / Vernaz"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["Par", "Propos recueillis par", "Publié par"])} ${a}`),
    ...story.date(
      (d) =>
        `${story.pick(["Publié le", "Mis à jour le"])} ${d.dd}/${d.mm}/${d.year} à ${d.clock.replace(":", "h")}`,
    ),
    ...chrome(
      "reading-time",
      `${story.pick(["Lecture", "Temps de lecture :"])} ${story.int(1, 8)} min`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Les abords du lavoir, jeudi. | Le Réveil / G. Pons",
        "© Photo archives Le Réveil",
        "Photo DR",
      ]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.pick(["À lire aussi : ", "Lire aussi : "]) + story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          story.pick([
            "Newsletter Le Réveil des communes",
            "Chaque matin, l'actualité de votre commune",
          ]),
          story.pick(["Votre email", "Je m'inscris"]),
          story.pick([
            "Votre adresse est traitée par Le Réveil pour vous envoyer ses lettres. Vous pouvez vous désinscrire en bas de chacune d'elles.",
            "Adresse non valide",
          ]),
        ),
      ],
      [0.85, chrome("ad", "Publicité")],
    ),
    ...chrome(
      "share",
      story.pick(["Partager cet article", "Partagez"]),
      "Facebook",
      "Envoyer par mail",
    ),
    ...chrome(
      "comment",
      story.pick(["Vos commentaires", "Réactions"]),
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      story.pick(["Signaler", "Répondre"]),
    ),
    ...chrome(
      "event",
      story.pick(["AGENDA", "Ce week-end près de chez vous"]),
      "Samedi 9 h : vide-greniers, place du Foirail, Mercoire",
      "Samedi 20 h 30 : loto des pompiers, 3 € le carton",
      "Dimanche 15 h : bal, salle des fêtes, entrée 8 €",
    ),
    ...chrome(
      "related",
      story.pick(["Les plus lus", "Dans la même rubrique"]),
      ...numbered(story.headlines(5), story.pick([" ", ". "])),
    ),
    ...chrome(
      "event",
      "Avis de décès",
      "Mme Marthe Vialard, 91 ans, Vernaz",
      "M. Henri Coste, 78 ans, Pontcarral",
    ),
    ...chrome(
      "footer",
      "Mentions légales",
      "CGU",
      "Gestion des cookies",
      "Nous contacter",
      story.pick(["Signaler une erreur", "Plan du site"]),
      `© Le Réveil ${story.when.year}`,
    ),
  ],
};
