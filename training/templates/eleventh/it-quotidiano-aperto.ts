import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National title: consent prose, readers' support, bio, teasers. */
export const itQuotidianoAperto: Template = {
  name: "it-quotidiano-aperto",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Per farti leggere gratis ci facciamo pagare da chi vuole sapere chi sei. Se preferisci restare nessuno, abbonati.",
      "Va bene così",
      "Preferisco restare nessuno",
    ),
    ...chrome("menu", "Prima", "Mondo", "Lavoro", "Scuola", "Cucina"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ day, mm, year }) => `${day}.${mm}.${year}`),
    ...chrome("reading-time", "Il tempo di un caffè"),
    ...story.body(
      [
        0.4,
        chrome(
          "donation",
          "Questo giornale è di chi lo legge, e chi lo legge ogni tanto paga. Oggi potrebbe toccare a te.",
        ),
      ],
      [0.75, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} si occupa di enti locali e ha scritto un libro sui dazi che hanno letto in undici.`,
    ),
    ...chrome(
      "related",
      story.pick(["Già che ci sei", "Restando in tema", "Dallo stesso quaderno"]),
    ),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("related", ...story.headlines(3)),
    ...chrome("footer", "Cooperativa Aperto", "Bilanci", "Informativa"),
  ],
};
