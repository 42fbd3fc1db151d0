import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Rivista di soci: biografia dell'autore, libri, evento, lettera ai soci, newsletter in prosa dentro il testo. */
export const lwLaBottegaDelleStorie: Template = {
  name: "lw-la-bottega-delle-storie",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date(({ month, year }) => `${monthName("it", month)} ${year}`),
    ...story.body([
      0.5,
      chrome(
        "newsletter",
        story.pick([
          "Ogni domenica mattina spediamo una lettera con tre storie e una ricetta. Chi si stanca, si cancella; finora in nove.",
          "La nostra lettera arriva quando è pronta. Lasciaci l'indirizzo e abbi pazienza.",
        ]),
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} vive tra due laghi e scrive di quello che ci sta in mezzo. Ha fatto il bidello, il correttore di bozze e per poco il prete. Il suo ultimo romanzo è stato tradotto in quattro lingue, due delle quali morte.`,
    ),
    ...chrome(
      "promo",
      "In libreria",
      "Il catalogo delle cose perse, di A. Morosin. Un ferroviere raccoglie per quarant'anni gli ombrelli dimenticati e ne ricava la storia di un Paese. Per i soci a 14 euro.",
    ),
    ...chrome(
      "event",
      "Venerdì sera leggiamo ad alta voce, in cortile, finché c'è luce. Portate una sedia e, se potete, un vicino.",
    ),
    ...chrome("related", story.headline(), story.teaser(), story.headline(), story.teaser()),
  ],
};
