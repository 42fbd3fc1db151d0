import { weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A small French paid daily with few means: counters, obituaries, comments as prose, shop notes, no headings at all. */
export const frCourrierDesCausses: Template = {
  name: "fr-courrier-des-causses",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Le Courrier des Causses, quotidien indépendant depuis 1947"),
    ...chrome("counter", `${story.int(20, 400)} lecteurs en ligne`),
    ...chrome(
      "menu",
      "Accueil",
      "Rodelle et alentours",
      "Sports du week-end",
      "Petites annonces",
      "Carnet",
      "La boutique",
    ),
    ...story.title(),
    ...story.date((when) => `${weekdayName("fr", when.weekday)} ${longDate("fr", when)}`),
    ...story.byline((author) => `${author}`),
    ...story.standfirst(),
    ...chrome(
      "paywall",
      story.pick([
        "Il vous reste deux articles gratuits ce mois-ci.",
        "Article offert par un abonné",
      ]),
    ),
    ...story.body(
      [story.int(27, 43) / 100, chrome("promo", story.headline())],
      [story.int(57, 73) / 100, story.pick([chrome("promo", story.teaser()), []])],
    ),
    ...chrome("share", "Envoyer à un ami", "Imprimer"),
    ...story.repeat(3, () => chrome("comment", `${story.reader()} a écrit :`, story.comment())),
    ...chrome(
      "comment-form",
      "Votre pseudo",
      "Votre message (les injures ne sont pas publiées)",
      "Recopiez le mot : brebis",
    ),
    ...chrome("related", ...story.headlines(6)),
    ...chrome(
      "event",
      "Avis d’obsèques",
      "Mme Odette Fabre, née Calmels, 94 ans. Obsèques vendredi à 15 heures en l’église de Rodelle.",
    ),
    ...chrome(
      "sponsor",
      "Bois de chauffage sec, livré, 78 € le stère. Tél. 05 00 44 12 12",
      "Cherche piano droit même désaccordé",
    ),
    ...story.pick([
      chrome(
        "donation",
        "Le Courrier n’a pas d’actionnaire, mais il a une rotative qui fuit. Si vous aimez nous lire le matin, abonnez votre voisin, votre fille, votre dentiste : à partir de 3 500 abonnés, nous pourrons refaire le toit.",
      ),
      [],
    ]),
    ...chrome(
      "legal",
      "Directeur de la publication : P. Calvet. Imprimé par nos soins. Les lettres anonymes vont au poêle, les autres sont publiées le samedi, éventuellement raccourcies.",
    ),
    ...chrome("footer", "Nous trouver", "Tarifs d’abonnement", "Régie"),
  ],
};
