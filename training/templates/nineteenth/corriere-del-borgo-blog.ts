import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Testata online di provincia: banner di negozi, gruppo Telegram, «continua dopo il banner» e vecchi post. */
export const corriereDelBorgoBlog: Template = {
  name: "corriere-del-borgo-blog",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "BorgoNotizie"),
    ...chrome("menu", "Home", "Ultim'ora", "Eventi", "Contatti"),
    ...chrome("ticker", "ULTIM'ORA", story.headline()),
    ...story.title(),
    ...story.byline((a) => `scritto da ${a}`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("it", month)} ${year}`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("ad", "continua dopo il banner"),
          chrome(
            "ad",
            "Continua a leggere dopo la pubblicità",
            "Pizzeria Da Olmo, forno a legna, via Filanda 8, chiuso il lunedì",
          ),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome(
            "follow",
            "Seguici anche su Telegram: oltre 4.000 persone ricevono le nostre notizie in tempo reale.",
          ),
          chrome("promo", `ARTICOLO CORRELATO | ${story.headline()}`),
        ]),
      ],
      [
        story.int(45, 90) / 100,
        story.pick([
          chrome(
            "donation",
            "BorgoNotizie è un piccolo giornale libero. Se ti è utile, offrici un caffè.",
          ),
          chrome("event", "Sabato in piazza: sagra della zucca, dalle 18, anche se piove"),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("photo-credit", "Immagine di repertorio"),
          chrome("audio", "Guarda il video qui sotto", "Errore nel caricamento del video"),
        ]),
      ],
    ),
    ...chrome("share", "Condividi su:", "Facebook", "Stampa"),
    ...chrome("related", "Potrebbe interessarti anche", ...story.headlines(3)),
    ...chrome("comment", "Devi essere connesso per inviare un commento."),
    ...chrome(
      "event",
      "Prossimi eventi",
      "Ven 21.00 Cineforum, oratorio",
      "Dom 9.00 Camminata del castagno",
    ),
    ...chrome("comment", `${story.reader()} ha scritto: ${story.comment()}`),
    ...chrome("footer", "Testata registrata al Tribunale di Valdora", "Tema: Lampione"),
  ],
};
