import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portale nazionale: informativa cookie lunga, video di altri pezzi, oroscopo, titoli nudi, seconda notizia in coda. */
export const lwNotizieVentiquattro: Template = {
  name: "lw-notizie-ventiquattro",
  language: "it",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Noi e alcuni fornitori usiamo cookie tecnici e, se ce lo permetti, anche per misurare e per mostrarti pubblicità su misura. Puoi dare, negare o ritirare il consenso in qualsiasi momento, senza che per questo il sito si chiuda.",
      "Accetta",
      "Continua senza accettare",
    ),
    ...story.title((t) => `${t} - Notizie Ventiquattro`),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...story.byline((a) => a.toUpperCase()),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "promo",
          "Video. Il nonno che insegna alla nipote a fischiare: tre milioni di visualizzazioni e nessun fischio.",
        ),
      ],
    ),
    ...chrome("teaser", "L'oroscopo: Cancro, qualcuno bussa. Non è detto che tu debba aprire."),
    ...chrome("promo", story.headline()),
    ...chrome(
      "teaser",
      "Un gruppo di turisti è rimasto chiuso per una notte nel campanile di San Frediano. Li ha liberati il sacrestano, che era salito per suonare e ha suonato lo stesso.",
      "Stanno tutti bene, anche se sentono poco.",
      "Leggi tutto",
    ),
    ...chrome(
      "app",
      "Scarica la nostra applicazione: ti avvisa solo quando vale la pena di alzare gli occhi.",
    ),
  ],
};
