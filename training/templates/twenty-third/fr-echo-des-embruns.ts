import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** French regional daily of the coast: communes in the breadcrumb, subscriber box, local weather. */
export const frEchoDesEmbruns: Template = {
  name: "fr-echo-des-embruns",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", subhead: "## ", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aller au contenu",
      "Accueil",
      "Ma commune",
      "Mer",
      "Sports",
      "Obsèques",
      "Annonces légales",
      "Le journal numérique",
    ),
    ...chrome(
      "login",
      story.pick(["Se connecter", "Mon espace"]),
      story.pick(["S'abonner", "Je m'abonne dès 1 €"]),
    ),
    ...chrome(
      "breadcrumb",
      `Accueil > Pays de Rozan > ${story.pick(["Pont-Rozan", "Kerguen", "Port-Sègre"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `Publié le ${when.dd}/${when.mm}/${when.year} à ${when.clock}`),
    ...chrome("reading-time", `Lecture ${story.int(1, 6)} min.`),
    ...story.pick([
      chrome("share", "Partager", "Facebook", "E-mail", "Copier le lien"),
      chrome("share", "Offrir cet article", "Enregistrer"),
    ]),
    ...chrome(
      "photo-credit",
      story.pick(["| L'Écho des embruns", "(Photo d'archives)", "© Gwenn Talec"]),
    ),
    ...story.body(
      [
        story.int(20, 30) / 100,
        chrome(
          "promo",
          `${story.pick(["À lire aussi : ", "Lire aussi. ", "LIRE AUSSI : ", ""])}${story.headline()}`,
        ),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          "Recevez « Le Ressac », notre lettre du soir",
          "Chaque jour à 18 h, un tour de la côte en cinq minutes, écrit par nos journalistes.",
          "Votre adresse e-mail",
          "Je m'inscris",
          "Votre adresse sert uniquement à vous adresser la lettre. Pour exercer vos droits, consultez notre politique de confidentialité.",
        ),
      ],
      [0.75, story.pick([chrome("promo", story.teaser()), []])],
    ),
    ...chrome(
      "tags",
      story.pick(["Circulation", "Patrimoine", "Justice"]),
      "Pays de Rozan",
      story.pick(["Vie locale", "Intempéries"]),
    ),
    ...story.pick([
      chrome("comment-form", "Réagissez à cet article"),
      chrome("comment-form", "Pour commenter, identifiez-vous."),
    ]),
    ...story.repeat(story.int(0, 2), () =>
      chrome("comment", story.reader(), `Le ${story.when.dd}/${story.when.mm}`, story.comment()),
    ),
    ...chrome(
      "related",
      story.pick(["Les plus lus", "Le top 5 de la semaine", "Ça buzze sur la côte"]),
      ...numbered(story.headlines(5)),
    ),
    ...chrome(
      "calendar",
      "Marées du jour",
      `Pleine mer ${story.int(4, 9)} h ${story.int(10, 55)}`,
      `Coefficient ${story.int(45, 112)}`,
    ),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Nous contacter",
      "Portage du journal",
      "Mentions légales",
      "Gérer mes cookies",
      "Plan du site",
    ),
  ],
};
