import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidiano locale: sondaggio, appello ai lettori, titoli sciolti tra i paragrafi, lettere, abbonamento in prosa. */
export const lwCorriereDelleValli: Template = {
  name: "lw-corriere-delle-valli",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Cronaca", "Sport", "Necrologie", "Meteo"),
    ...chrome("breadcrumb", "Home » Cronaca » Valli"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `di ${a}`),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("it", month)} ${year} alle ${clock}`,
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.65, chrome("promo", story.pick([`Leggi anche: ${story.headline()}`, story.headline()]))],
      [0.85, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "poll",
      story.pick([
        "Il sondaggio: siete favorevoli alla nuova rotonda?",
        "Voi che cosa ne dite: scuola anche il sabato?",
      ]),
      "Sì",
      "No",
      "Dipende",
      `Hanno votato in ${story.int(60, 3000)}`,
      story.pick(["Grazie per aver votato", "Hai già espresso il tuo voto"]),
    ),
    ...chrome(
      "contact",
      story.pick([
        "Eravate sul posto? Avete foto o video? Mandateceli: la redazione li guarda tutti.",
        "È successo anche a voi? Raccontatecelo in dieci righe.",
      ]),
    ),
    ...chrome(
      "donation",
      "Se siete arrivati fin qui, forse vi interessa che continuiamo. Abbonarsi costa quanto un cornetto alla settimana, e a differenza del cornetto dura fino a sera.",
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      "Rispondi",
      story.reader(),
      story.comment(),
      "Rispondi",
    ),
    ...chrome(
      "footer",
      "Testata registrata presso il tribunale. Il direttore risponde di quello che si pubblica, e qualche volta anche di quello che si tace.",
    ),
  ],
};
