import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian mountain magazine: few lines, author portrait in prose, shop, previous and next. */
export const quaderniDiVetta: Template = {
  name: "quaderni-di-vetta",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Quaderni di Vetta"),
    ...chrome("menu", "Storie", "Sentieri", "Rifugi", "Negozio"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `testo di ${a}`),
    ...story.date((w) => `${w.dd}.${w.mm}.${w.year}`),
    ...chrome("reading-time", `${story.int(4, 9)} minuti di lettura`),
    ...story.body([
      0.55,
      story.int(0, 1)
        ? chrome(
            "promo",
            "Dal nostro negozio: il calendario dei rifugi, 18 euro, spedizione inclusa",
          )
        : chrome("promo", story.headline()),
    ]),
    ...(story.author.startsWith("Redazione")
      ? []
      : chrome(
          "author-bio",
          `${story.author} scrive di montagne, di chi ci vive e di chi se ne va. Viene dalla pianura e se ne vergogna un po'.`,
        )),
    ...chrome(
      "related",
      ...story.pick([["Altre storie"], []]),
      ...marked("→ ", story.headlines(3)),
    ),
    ...(story.int(0, 2) > 0
      ? chrome("newsletter", "Una lettera al mese, senza pubblicità. Ci si iscrive qui.")
      : []),
    ...chrome("pager", "« Precedente", "Successivo »"),
    ...chrome("footer", "Chi siamo", "Dove trovarci", "Registrazione al tribunale n. 00/0000"),
  ],
};
