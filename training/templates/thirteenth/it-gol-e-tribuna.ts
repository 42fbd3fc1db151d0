import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Local sports site: results, tables, ratings of others, forum, adverts for bets; runs news stories as well. */
export const itGolETribuna: Template = {
  name: "it-gol-e-tribuna",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("site-name", story.pick(["Gol & Tribuna", "Gol e Tribuna - lo sport della valle"])),
    ...chrome(
      "menu",
      "Serie D",
      "Eccellenza",
      "Volley",
      "Bocce",
      "Classifiche",
      "Foto",
      "Bar sport",
    ),
    ...chrome(
      "ticker",
      "RISULTATI LIVE",
      `Collebruno-Roccalta ${story.int(0, 3)}-${story.int(0, 3)}`,
      `Tresanti-Salceto ${story.int(0, 3)}-${story.int(0, 3)} (${story.int(5, 90)}')`,
    ),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["dal nostro inviato", "di"])} ${a}`),
    ...story.date((d) => `${d.day}/${d.month}/${d.year}, ${d.clock}`),
    ...chrome("counter", `letto ${story.int(80, 7000)} volte`),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "ad",
          story.pick([
            "Il gioco è vietato ai minori e può causare dipendenza patologica.",
            "Divise da gara, sconto 20%",
          ]),
        ),
      ],
      [0.75, chrome("promo", story.pick(["GUARDA ANCHE: ", "LEGGI: "]) + story.headline())],
    ),
    ...chrome(
      "related",
      story.pick(["Le altre pagelle", "Le altre partite"]),
      "Roccalta 5.5, Fabbro illumina (7), Neri sbuffa (5)",
      "COLLEBRUNO: Riva 6; Sarti 6, Zoli 5",
      story.headline(),
    ),
    ...chrome(
      "ticker",
      "CLASSIFICA",
      "Salceto 26",
      "Montesaro 25",
      "Tresanti 21",
      "Collebruno 14",
      story.pick(["Vedi tutta", "Marcatori"]),
    ),
    ...chrome(
      "calendar",
      story.pick(["Prossimo turno", "Domenica si gioca"]),
      "Valnera-Montesaro ore 14.30",
      "Salceto-Collebruno ore 15",
    ),
    ...chrome(
      "poll",
      story.pick(["Il migliore in campo", "Sondaggio"]),
      "Villa 48%",
      "Leoni 30%",
      "Nessuno 22%",
    ),
    ...chrome(
      "comment",
      story.pick(["Bar sport", "I vostri commenti"]),
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      story.pick(["Effettua il login per commentare", "Commento in attesa di approvazione"]),
      "Invia",
    ),
    ...chrome("follow", story.pick(["Seguici su Facebook", "Iscriviti al canale"])),
    ...chrome("footer", "Pubblicità", "Privacy", story.pick(["Testata registrata", "Webmaster"])),
  ],
};
