import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian culture magazine: support prose, notes on authors, archive, shop. */
export const itQuaderniDiViaStretta: Template = {
  name: "it-quaderni-di-via-stretta",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Via Stretta"),
    ...chrome("menu", "Racconti", "Interviste", "Numeri", "Bottega"),
    ...chrome("breadcrumb", story.pick(["Interviste – Mestieri", "Racconti – Città"])),
    ...chrome("first-published", story.pick(["Dal numero 9", "Uscito sul numero d'autunno"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.day} ${monthName("it", when.month)} ${when.year}`),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        0.45,
        chrome(
          "donation",
          story.pick([
            "Via Stretta si regge sugli abbonati: siete 812, e vi conosciamo quasi tutti.",
            "Se ti piace quello che leggi, regalaci un caffè o regala un abbonamento.",
          ]),
        ),
      ],
      [story.pick([0.7, 0.75, 0.85]), chrome("promo", story.headline())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author}`,
          "ha scritto due romanzi e insegna in una scuola serale. Vive sopra una falegnameria.",
        )),
    ...chrome(
      "related",
      story.pick(["Dall'archivio", "Continua a leggere"]),
      ...marked("→ ", story.headlines(3)),
    ),
    ...chrome(
      "newsletter",
      story.pick(["Una cartolina ogni due settimane", "La nostra lettera"]),
      "Nome",
      "E-mail",
    ),
    ...chrome("share", story.pick(["Manda a un amico", "Copia il link"])),
    ...chrome("event", "Ci vediamo in bottega giovedì alle 18"),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome("comment-form", "Scrivici cosa ne pensi"),
    ...chrome("legal", "I testi appartengono agli autori."),
    ...chrome("footer", "Chi siamo", "Librerie amiche"),
  ],
};
