import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian local daily of a chain: province menu, "Leggi anche", subscription letter, comments, necrologie. */
export const itGazzettinoDellaMarcaAlta: Template = {
  name: "it-gazzettino-della-marca-alta",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Cronaca",
      "Comuni",
      "Sport",
      "Tempo libero",
      "Necrologie",
      "Aste",
      "Abbonati",
    ),
    ...chrome(
      "breadcrumb",
      "Sei in:",
      story.pick(["Montefalco", "Rocca Sorana", "Lame"]),
      "»",
      "Cronaca »",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([`di ${a}`, a])),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} alle ${clock}`),
    ...chrome("reading-time", `${story.int(1, 5)} minuti di lettura`),
    ...chrome(
      "photo-credit",
      story.pick(["(foto d'archivio)", "La piazza durante lo spoglio (Foto Brembati)"]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["LEGGI ANCHE:", "Leggi anche", "VEDI ANCHE -"])} ${story.headline()}`,
        ),
      ],
      [0.6, chrome("promo", story.headline())],
      [0.85, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "donation",
      "Gentile lettore,",
      "questo giornale esce da 131 anni e non ha mai chiesto permesso a nessuno. Oggi le chiede un favore.",
      "Raccontare un Comune di tremila abitanti costa quanto raccontarne uno di trecentomila, solo che i lettori sono meno. Con un abbonamento da 0,99 euro al mese ci aiuta a non dover scegliere.",
      "Il direttore",
    ),
    ...chrome(
      "comment",
      "Commenti",
      `${story.reader()} ${story.int(1, 20)} ore fa`,
      story.comment(),
      "Rispondi",
      "Segnala",
    ),
    ...chrome("related", "I più letti", ...numbered(story.headlines(4))),
    ...chrome(
      "calendar",
      "Necrologie",
      story.pick(["Bruna Tessarolo ved. Gava, Montefalco, 14 gennaio", "Cav. Aldo Menegon, Lame"]),
      "Cerca fra le necrologie",
      "Pubblica un necrologio",
    ),
    ...chrome(
      "footer",
      "Redazione",
      "Scriveteci",
      "Rss/xml",
      "Dichiarazione di accessibilità",
      "Testi e fotografie appartengono all'editore: chi li copia, anche in parte, senza chiedere, ne risponde.",
    ),
  ],
};
