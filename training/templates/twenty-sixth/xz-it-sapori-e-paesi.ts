import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sito di gusto e territorio: ricette, sagre, schede, pubblicità tra le righe. */
export const xzItSaporiEPaesi: Template = {
  name: "xz-it-sapori-e-paesi",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Ricette", "Sagre", "Vini", "Itinerari", "Storie"),
    ...chrome(
      "event",
      "Sagre del weekend",
      "Festa della castagna, Berti, sab-dom",
      "Polentata, Castelnero, dom ore 12, 10 euro",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${weekdayName("it", w.weekday)} ${w.day} ${monthName("it", w.month)}`),
    ...story.byline((author) => `A cura di ${author}`),
    ...chrome("share", "Salva", "Stampa", "Condividi"),
    ...story.body(
      [0.4, chrome("ad", "PUBBLICITÀ", "Continua a leggere")],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome("counter", "Ti è piaciuto?", "4,6/5", `${story.int(20, 600)} voti`),
    ...chrome("related", "Potrebbe interessarti", ...story.headlines(4)),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          "Commenti",
          story.reader(),
          story.comment(),
          story.reader(),
          story.comment(),
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "newsletter",
          "La posta della Nonna: una ricetta a settimana, niente altro.",
          "Iscriviti",
        )
      : []),
    ...chrome("footer", "Chi siamo", "Cookie policy", "Collabora con noi"),
  ],
};
