import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian provincial daily: "leggi anche", login notice, tag words, editorial notice with court registration. */
export const itLaGazzettaDiBorgo: Template = {
  name: "it-la-gazzetta-di-borgo",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Cronaca", "Sport", "Cultura", "Necrologie", "Edicola digitale"),
    ...chrome("login", "Accedi", "Abbonati"),
    ...chrome("breadcrumb", "Home / Cronaca / Borgo Alto"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `di ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} alle ${clock}`),
    ...chrome("reading-time", `${story.int(1, 4)} minuti di lettura`),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Iscriviti al canale WhatsApp della Gazzetta: le notizie della tua città, una volta al giorno, senza catene di sant'Antonio.",
          "Segui la Gazzetta su Google Discover.",
        ]),
      ),
      chrome("tags", "cronaca", "Borgo Alto"),
      [],
    ]),
    ...story.body(
      [0.3, chrome("related", `Leggi anche: ${story.headline()}`)],
      [0.65, story.pick([chrome("ad", "Pubblicità"), chrome("teaser", story.teaser())])],
    ),
    ...chrome("teaser", story.teaser()),
    ...chrome("tags", "Argomenti:", "frane", "protezione civile"),
    ...chrome("related", "Le più lette", ...story.headlines(4)),
    ...chrome("comment", "Commenti", story.reader(), story.comment()),
    ...chrome(
      "newsletter",
      "Buongiorno Borgo: la rassegna delle sette, firmata a turno da noi della redazione.",
    ),
    ...chrome(
      "legal",
      "Testata registrata presso il tribunale di Pontelungo, n. 14 del 1987. Riproduzione riservata.",
    ),
    ...chrome("footer", "Chi siamo", "Cookie policy", "Dichiarazione di accessibilità"),
  ],
};
