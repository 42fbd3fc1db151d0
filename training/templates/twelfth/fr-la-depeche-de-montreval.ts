import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** French regional daily: subscriber marks, "lire aussi", comments closed, a lone headline below the last sentence. */
export const frLaDepecheDeMontreval: Template = {
  name: "fr-la-depeche-de-montreval",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Accueil", "Faits divers", "Rugby", "Annonces légales", "Obsèques", "Jeux"),
    ...chrome("login", "Se connecter", "S'abonner dès 1€"),
    ...chrome("breadcrumb", "Accueil / Montreval / Faits divers"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Illustration. Archives", "Les lieux, ce matin. Photo correspondant"]),
    ),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("audio", "Écouter cet article", `00:0${story.int(1, 9)}:${story.int(10, 59)}`),
    ...chrome("teaser", "À lire aujourd'hui", story.teaser()),
    ...story.body(
      [0.3, chrome("related", `Lire aussi : ${story.headline()}`)],
      [
        0.6,
        story.pick([
          chrome("ad", "La suite après cette publicité"),
          chrome("teaser", story.teaser()),
        ]),
      ],
    ),
    ...chrome("promo", story.headline()),
    ...chrome(
      "newsletter",
      story.pick([
        "Chaque soir, l'essentiel de votre commune dans votre boîte mail, choisi par ceux qui y vivent.",
        "Votre adresse est utilisée pour vous envoyer nos lettres. Pour en savoir plus sur vos droits, lisez notre politique.",
      ]),
    ),
    ...chrome(
      "comment",
      `Voir les commentaires (${story.int(0, 40)})`,
      story.reader(),
      `Il y a ${story.int(2, 22)} heures`,
      story.comment(),
    ),
    ...chrome("related", "Les plus lus", ...counted(story.headlines(4))),
    ...chrome("tags", "Montreval", "Gendarmerie"),
    ...chrome(
      "footer",
      "Mentions légales",
      "CGU",
      "Gérer les cookies",
      "Plan du site",
      "Contacter la rédaction",
    ),
  ],
};
