import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidien régional: légendes en phrases, « à lire aussi », charte des commentaires, annonces en prose. */
export const frLeSemaphoreDuBocage: Template = {
  name: "fr-le-semaphore-du-bocage",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Avec votre accord, nos partenaires et nous utilisons des cookies pour mesurer l'audience et vous proposer des publicités qui vous ressemblent. Vous pouvez refuser ; vous en verrez quand même, mais d'autres.",
      "Continuer sans accepter →",
      "Paramétrer",
    ),
    ...chrome("menu", "Accueil", "Communes", "Sports", "Avis de décès", "Sorties", "Je m'abonne"),
    ...chrome(
      "breadcrumb",
      story.pick(["Accueil / Vie locale", "Sémaphore > Actualité > Le bocage"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "La rue principale, mardi matin. Les commerçants espèrent la fin des travaux avant l'été. © Photo Le Sémaphore – Yann Le Goux",
        "Une trentaine d'habitants s'étaient déplacés malgré la pluie. Photo d'illustration",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome("promo", story.pick(["À lire aussi : ", "Lire aussi. ", "➜ "]) + story.headline()),
      ],
      [0.5, chrome("teaser", story.teaser())],
      [
        0.8,
        chrome(
          "newsletter",
          "Recevez chaque matin l'essentiel de votre commune, avec une citation et la marée.",
          "Votre adresse électronique est ne sert qu'à l'envoi de cette lettre. Un clic suffit pour ne plus la recevoir.",
          "Je m'inscris",
        ),
      ],
    ),
    ...chrome(
      "paywall",
      story.pick([
        "Cet article vous est offert. Les autres ne coûtent pas cher : un euro le premier mois, puis le prix d'une baguette par semaine.",
        "Soutenez une rédaction de proximité : en vous abonnant, vous payez des journalistes qui habitent à côté de chez vous.",
      ]),
    ),
    ...chrome(
      "tags",
      story.pick(["Vie locale", "Société"]),
      story.pick(["Commerce", "Environnement"]),
    ),
    ...chrome(
      "comment-form",
      "Réagir",
      "Les commentaires sont relus avant publication. Nous écartons les injures, les majuscules et les recettes de cuisine sans rapport avec le sujet.",
      "Votre pseudo",
      "Publier",
    ),
    ...story.repeat(story.int(2, 4), () =>
      chrome("comment", `${story.reader()} – ${story.comment()}`),
    ),
    ...chrome("related", "Les plus lus", ...story.headlines(4)),
    ...story.repeat(story.int(2, 3), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "calendar",
      "Avis de décès",
      "Mme Yvonne Texier, née Grolleau. Ses enfants, ses petits-enfants et le club de belote ont la tristesse de vous faire part de son départ.",
    ),
    ...chrome(
      "footer",
      "Mentions légales",
      "CGU",
      "Nous contacter",
      "Plan du site",
      `© Le Sémaphore du Bocage ${story.when.year}`,
    ),
  ],
};
