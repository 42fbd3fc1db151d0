import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** An Italian local daily in a group: towns, "in this article", newsletter sign-up, ads of shops, obituaries. */
export const itLaVoceDeiColli: Template = {
  name: "it-la-voce-dei-colli",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Cronaca",
      "Comuni",
      "Sport",
      "Tempo libero",
      "Necrologie",
      "Annunci",
      "Aste legali",
    ),
    ...chrome("breadcrumb", story.pick(["Fontelunga", "Trezzate", "Borgolargo"]), "Cronaca"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date((when) =>
      story.pick([
        `${longDate("it", when)} alle ${when.clock}`,
        `Aggiornato alle ${when.clock} del ${longDate("it", when)}`,
      ]),
    ),
    ...chrome("reading-time", `${story.int(1, 5)} minuti di lettura`),
    ...chrome("share", "Facebook", "Whatsapp", "Telegram", "Stampa"),
    ...story.body(
      [story.int(27, 43) / 100, chrome("promo", story.headline(), story.teaser())],
      [story.int(52, 68) / 100, chrome("ad", "PUBBLICITÀ", "L'articolo prosegue dopo l'annuncio")],
      [story.int(72, 88) / 100, story.pick([chrome("promo", story.headline()), []])],
    ),
    ...chrome("legal", "© La Voce dei Colli"),
    ...chrome(
      "tags",
      "Argomenti:",
      story.pick(["viabilità", "ferrovie", "artigianato"]),
      story.pick(["maltempo", "comune"]),
    ),
    ...chrome(
      "newsletter",
      "Iscriviti al canale WhatsApp e alla newsletter del mattino: sei righe, sei notizie, tutte di casa nostra.",
    ),
    ...chrome("event", "Necrologie", "Rosa Benedetti ved. Fini, anni 93", "Cerca tra i necrologi"),
    ...chrome("related", ...story.headlines(5)),
    ...chrome("comment", `${story.int(1, 14)} Commenti`),
    ...story.repeat(3, () => chrome("comment", story.reader(), story.comment())),
    ...chrome(
      "comment-form",
      "Per commentare devi accedere",
      "I commenti vengono moderati nelle ore diurne.",
    ),
    ...chrome("related", ...story.pick([["I più letti"], []]), ...story.headlines(4)),
    ...chrome(
      "sponsor",
      "Case",
      "Trilocale con giardino, € 148.000",
      "Trova tutte le aste giudiziarie",
    ),
    ...chrome(
      "footer",
      "Redazione",
      "Scriveteci",
      "Rss/xml",
      "P.Iva 00000000000",
      "ISSN 0000-0000",
    ),
  ],
};
