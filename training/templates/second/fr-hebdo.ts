import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A French weekly: gift links, subscriber edition, games, reader club, partner offers. */
export const frHebdo: Template = {
  name: "fr-hebdo",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Passer à la navigation principale",
      "En continu",
      "Enquêtes",
      "Idées",
      "Style",
      "Jeux",
      "Le club",
    ),
    ...chrome("login", "Mon espace", "Offre d'été : 1 € les deux mois"),
    ...chrome("breadcrumb", "La Une", "›", "Société", "›", "Portraits"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Propos recueillis et texte ${author}`),
    ...story.date(
      ({ day, month, year, clock }) => `Le ${day} ${monthName("fr", month)} ${year} à ${clock}`,
    ),
    ...chrome("share", "Offrir l'article", "Ajouter à mes favoris", "Copier le lien"),
    ...chrome("reading-time", `Lecture ${story.int(3, 9)} min`),
    ...chrome(
      "photo-credit",
      "Au petit matin, devant l'atelier. MARION DELTEIL POUR « LA HUITAINE »",
    ),
    ...story.body(
      [0.3, chrome("promo", `Lire aussi ${story.headline()}`)],
      [
        0.6,
        chrome(
          "paywall",
          "Il vous reste 72 % de cet article à lire.",
          "La suite est offerte aux curieux ce week-end.",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome("related", "À découvrir aussi", ...story.headlines(3)),
    ...chrome("related", "Le fil de la semaine"),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(8, 22)}h${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "sponsor",
      "Services partenaires",
      "Cours d'orthographe",
      "Codes promo",
      "Ventes immobilières",
    ),
    ...chrome("comment", "Vos réactions", "Pour réagir, rejoignez le club."),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "J'approuve")),
    ...chrome("newsletter", "Chaque vendredi, les coulisses de la rédaction. Je m'inscris."),
    ...chrome(
      "footer",
      "Politique de confidentialité",
      "Charte du club",
      "Aide (FAQ)",
      "Index des articles",
    ),
    ...chrome("legal", "La Huitaine, commission paritaire 0000 X 00000"),
  ],
};
