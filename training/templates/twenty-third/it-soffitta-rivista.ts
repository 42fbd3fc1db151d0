import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Literary-political Italian monthly with shop, events and fundraising letter. */
export const itSoffittaRivista: Template = {
  name: "it-soffitta-rivista",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "La Soffitta. Rivista di cose lasciate indietro"),
    ...chrome("menu", "Saggi", "Racconti", "Conversazioni", "Numeri arretrati", "Bottega"),
    ...story.title(),
    ...story.byline((author) => `di ${author}`),
    ...story.date((when) => `${when.day} ${monthName("it", when.month)} ${when.year}`),
    ...story.standfirst(),
    ...chrome("reading-time", `Si legge in ${story.int(4, 15)} minuti`),
    ...story.body([
      0.5,
      story.pick([
        chrome(
          "donation",
          `Cara lettrice, caro lettore, La Soffitta non ha editori alle spalle e non ospita inserzioni. La carta è aumentata del ${story.int(20, 60)} per cento. Se ogni persona che ci legge versasse il prezzo di un caffè, il prossimo numero sarebbe già stampato.`,
          "Sostienici",
        ),
        chrome("donation", "Questo articolo è gratuito perché qualcuno ha pagato per te."),
      ]),
    ]),
    ...story.pick([
      chrome(
        "author-bio",
        `${story.author} è nato in una casa senza soffitta. Ha pubblicato due libri di racconti e traduce dal portoghese.`,
      ),
      chrome("author-bio", `${story.author} insegna, scrive e colleziona quaderni altrui.`),
    ]),
    ...chrome("pager", `Precedente: ${story.headline()}`, `Successivo: ${story.headline()}`),
    ...chrome(
      "event",
      "Prossimi incontri",
      `${story.when.dd}/${story.when.mm}, ore 18: presentazione del numero ${story.int(20, 70)}, libreria Il Segnalibro`,
    ),
    ...chrome("sponsor", "In bottega", "Borsa di tela, 12 €", "Annata completa, 40 €"),
    ...chrome(
      "newsletter",
      "Ogni tanto scriviamo. Poco e volentieri.",
      "Indirizzo di posta",
      "Va bene",
    ),
    ...chrome(
      "footer",
      "Redazione",
      "Proposte di pubblicazione",
      `ISSN 0000-00${story.int(10, 99)}`,
    ),
  ],
};
