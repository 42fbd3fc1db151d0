import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A French weekly magazine: reading time, what the editors advise, a letter in prose, writers' lives in short. */
export const frLeSeptJours: Template = {
  name: "fr-le-sept-jours",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Le Sept Jours"),
    ...chrome(
      "menu",
      "Politique",
      "Monde",
      "Idées et débats",
      "Sciences",
      "Styles",
      "Le magazine",
      "Podcasts",
      "Boutique",
    ),
    ...chrome("tools", story.pick(["Offrir", "Ajouter aux favoris", "Réagir"]), "Taille du texte"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date((when) => `Publié le ${longDate("fr", when)} à ${when.clock.replace(":", "h")}`),
    ...chrome(
      "reading-time",
      story.pick([
        `Temps de lecture : ${story.int(3, 9)} min`,
        `Lecture : ${story.int(3, 9)} minutes`,
      ]),
    ),
    ...story.body(
      [
        story.int(22, 38) / 100,
        story.pick([
          chrome(
            "promo",
            story.pick(["LA RÉDACTION VOUS CONSEILLE", "La rédaction vous conseille"]),
            story.headline(),
            story.headline(),
          ),
          [],
        ]),
      ],
      [
        story.int(47, 63) / 100,
        chrome(
          "newsletter",
          "La lettre du dimanche",
          "Un pas de côté, une idée à emporter : chaque dimanche, notre directeur de la rédaction vous écrit et vous recommande trois lectures. Plus de 80 000 lecteurs nous ont déjà rejoints.",
          "Merci ! Votre inscription a bien été prise en compte avec l’adresse email :",
        ),
      ],
      [story.int(67, 83) / 100, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["est journaliste au service France du Sept Jours. Avant de rejoindre la rédaction en 2018, il a travaillé pour plusieurs quotidiens de province.", "suit les questions de société. On lui doit deux livres et une passion coupable pour les gares."])}`,
      "Ses derniers articles",
    ),
    ...chrome(
      "paywall",
      "Vous lisez cet article en accès libre. Pour soutenir une information exigeante, rejoignez nos abonnés.",
      `À partir de ${story.int(1, 5)} €`,
      "Je m’abonne",
      "Déjà abonné ? Je me connecte",
    ),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "comment-form",
      "Commenter",
      `Voir les commentaires (${story.int(1, 48)})`,
      "Ce service est réservé aux abonnés. Les commentaires sont modérés a posteriori.",
    ),
    ...story.pick([
      chrome(
        "calendar",
        `En kiosque cette semaine : n° ${story.int(2100, 2900)}`,
        "Consulter le sommaire",
        "Lire le magazine numérique",
      ),
      [],
    ]),
    ...chrome("follow", "Suivez Le Sept Jours", "Instagram", "Threads", "LinkedIn"),
    ...chrome(
      "footer",
      "Mentions légales",
      "Cookies",
      "Gérer Utiq",
      "Contact",
      "Courrier des lecteurs",
    ),
  ],
};
