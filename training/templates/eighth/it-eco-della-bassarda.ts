import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidiano locale: didascalie, abbonamento spiegato, avvisi legali in prosa, necrologi, notizie brevi con l'attacco. */
export const itEcoDellaBassarda: Template = {
  name: "it-eco-della-bassarda",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Cronaca",
      "Comuni",
      "Sport",
      "Cultura e spettacoli",
      "Necrologie",
      "Edicola digitale",
    ),
    ...chrome("breadcrumb", `Sei in: Home > Cronaca > ${story.pick(["Bassa", "Valle", "Città"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`di ${author}`, author])),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} alle ${clock}`),
    ...chrome("reading-time", `${story.int(1, 4)} minuti di lettura`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Un momento della mattinata: in molti si sono fermati a guardare (foto Bertolazzi)",
        "La piazza com'era prima dei lavori, in uno scatto del 1978",
      ]),
    ),
    ...story.body(
      [
        0.35,
        chrome("promo", story.pick(["Leggi anche: ", "Leggi anche > ", ""]) + story.headline()),
      ],
      [
        0.7,
        chrome(
          "paywall",
          story.pick([
            "Ogni giorno raccontiamo la provincia paese per paese. Se ti serve, abbonati: il primo mese lo offriamo noi.",
            "Sostieni chi fa domande. Con un euro a settimana leggi tutto e non vedi la pubblicità dei materassi.",
          ]),
        ),
      ],
    ),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "comment-form",
      "Partecipa alla discussione",
      "I commenti devono rispettare le regole della comunità. La redazione li legge prima di pubblicarli e non risponde di quelli scritti dopo cena.",
      "Accedi",
    ),
    ...story.repeat(story.int(2, 4), () =>
      chrome("comment", story.reader(), story.comment(), "Rispondi"),
    ),
    ...chrome(
      "calendar",
      "Necrologie",
      "È mancata all'affetto dei suoi cari Ida Zanetti vedova Pozzi, di anni 93. Ne danno il triste annuncio i figli e i vicini di via Roma.",
      "Accedi alle necrologie",
    ),
    ...chrome("related", "Le altre notizie"),
    ...story.repeat(story.int(3, 5), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "legal",
      "Testi e fotografie appartengono al giornale o a chi li ha fatti. Per ripubblicarli, anche in parte, occorre chiedere il permesso alla redazione, che di solito lo concede.",
    ),
    ...chrome(
      "footer",
      "Redazione",
      "Scriveteci",
      "Pubblicità",
      "Cookie Policy",
      "P.IVA 00000000000",
    ),
  ],
};
