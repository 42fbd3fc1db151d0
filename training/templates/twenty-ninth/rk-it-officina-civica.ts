import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A membership magazine of civic stories: prose appeals, footnote tools, members' letters, Creative Commons. */
export const rkItOfficinaCivica: Template = {
  name: "rk-it-officina-civica",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Storie", "Dati", "Chi siamo", "Sostienici", "Archivio"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `${weekdayName("it", story.when.weekday)} ${story.when.day} ${monthName("it", story.when.month)} ${story.when.year}`,
    ),
    ...chrome("reading-time", `${story.int(5, 14)} min di lettura`),
    ...story.body(
      [
        0.25,
        chrome(
          "donation",
          `Officina civica non ha un editore. La pagano ${story.int(1200, 8900)} persone che credono che una storia si possa raccontare anche se non fa clic. Se vuoi essere la prossima, bastano quattro euro al mese.`,
        ),
      ],
      [0.6, chrome("related", `Su questo: ${story.headline()}`)],
      [
        0.8,
        chrome(
          "newsletter",
          "Lettera dal cantiere",
          "Il venerdì ti raccontiamo come nasce un articolo, compresi quelli che non sono nati.",
          "La tua email",
          "Invia",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} scrive di città e di scuola. ${story.pick(["Insegna in un liceo serale.", "Ha vinto un premio per il miglior articolo non pubblicato."])}`,
      "Tutti i suoi articoli",
    ),
    ...chrome("related", "Continua a leggere", ...story.headlines(3)),
    ...chrome("comment", "Lettere dei soci"),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", `${story.comment()} — ${story.reader()}`),
    ),
    ...chrome(
      "legal",
      "Salvo diversa indicazione, i testi si possono riusare citando la fonte e senza fini commerciali.",
    ),
    ...chrome("footer", "Bilancio", "Statuto", "Trasparenza", "Recesso"),
  ],
};
