import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional site whose chrome is nearly all prose: notices to readers, unmarked leads of other stories between paragraphs. */
export const rkFrLaVieDuLittoral: Template = {
  name: "rk-fr-la-vie-du-littoral",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "La Vie du littoral"),
    ...story.title(),
    ...story.byline(
      (text) => `${text}, ${story.pick(["correspondance", "à Port-Lanvaur", "envoyée spéciale"])}`,
    ),
    ...story.date(
      () =>
        `${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year}`,
    ),
    ...chrome(
      "tools",
      `Notre journaliste lit cet article pour vous. Comptez ${story.int(3, 9)} minutes.`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("teaser", `${story.headline()}. ${story.teaser()}`)],
      [
        0.45,
        chrome(
          "promo",
          "Vous nous lisez depuis l'étranger ? Dites-nous ce qui vous manque, nous irons voir.",
        ),
      ],
      [0.7, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "photo-credit",
      `${story.pick(["La grève à marée basse", "Sur le port", "Le sentier côtier"])}, photographie ${story.pick(["de cette semaine", "d'octobre"])} par ${story.pick(["Iwan Kerboul", "Maïté Saliou"])}.`,
    ),
    ...chrome(
      "paywall",
      `La Vie du littoral ne met en ligne qu'un article sur trois. Les autres sont dans le journal du samedi, que votre marchand vous gardera si vous le lui demandez. L'abonnement coûte ${story.int(58, 92)} euros par an et se règle par chèque, par virement ou à l'accueil.`,
    ),
    ...chrome(
      "comment-form",
      "Pour répondre à cet article, écrivez-nous une vraie lettre, même courte. Nous publions les plus claires, signées, et nous nous réservons le droit de couper.",
    ),
    ...chrome(
      "related",
      `${story.headline()}. ${story.teaser()}`,
      `${story.headline()}. ${story.teaser()}`,
    ),
    ...chrome(
      "legal",
      "Les textes et les images appartiennent à leurs auteurs. On peut les citer, on ne peut pas les recopier.",
    ),
  ],
};
