import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sito sportivo italiano: risultati in diretta, classifica, voti, sondaggio, commenti dei tifosi. */
export const itCurvaMaratonaWeb: Template = {
  name: "it-curva-maratona-web",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "LIVE",
      `Falchi ${story.int(0, 3)} - Orsi ${story.int(0, 3)} (${story.int(10, 90)}')`,
      `Finale: Lupi ${story.int(0, 4)} - Gru ${story.int(0, 2)}`,
    ),
    ...chrome("menu", "Calcio", "Volley", "Ciclismo", "Mercato", "Pagelle"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ clock, dd, mm, year }) => `${dd}.${mm}.${year} ${clock}`),
    ...story.body(
      [0.2, chrome("podcast", "Guarda gli highlights", `${story.int(1, 4)}:${story.int(10, 59)}`)],
      [0.35, chrome("promo", `Mercato: ${story.headline()}`)],
      [0.55, chrome("ticker", "Formazioni ufficiali: Orsi (4-4-2), Lupi (3-5-2)")],
      [0.7, chrome("ad", "Pubblicità")],
    ),
    ...chrome("ticker", "Classifica", "1 Lupi 30", "2 Falchi 28", "3 Orsi 25", "4 Gru 20"),
    ...(story.int(1, 100) <= 70
      ? chrome("calendar", "Prossimo turno", "dom 15.00 Orsi-Lupi", "dom 18.00 Gru-Falchi")
      : []),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "poll",
          "Chi è stato il migliore in campo?",
          "Il portiere",
          "Il capitano",
          "L'arbitro",
          "Vota",
        )
      : []),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      `${story.int(0, 40)} mi piace`,
      story.reader(),
      story.comment(),
      `${story.int(0, 40)} mi piace`,
    ),
    ...chrome("related", ...story.headlines(story.int(2, 4))),
    ...(story.int(1, 100) <= 50
      ? chrome("follow", "Seguici su Telegram", "Notifiche della tua squadra")
      : []),
    ...chrome("footer", "Il gioco è vietato ai minori e può creare dipendenza.", "Contatti"),
  ],
};
