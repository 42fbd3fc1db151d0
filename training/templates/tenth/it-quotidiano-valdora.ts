import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidiano locale italiano: edizioni, necrologie, sondaggi, "leggi anche", abbonamenti e riproduzione riservata. */
export const itQuotidianoValdora: Template = {
  name: "it-quotidiano-valdora",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Il Valdora",
      "Cronaca",
      "Comuni ▾",
      "Sport",
      "Necrologie",
      "Annunci",
      "Edicola digitale",
    ),
    ...story.pick([chrome("ticker", "ULTIM'ORA", story.headline()), []]),
    ...chrome("login", "Accedi", "Abbonati a 1 € al mese"),
    ...chrome("breadcrumb", story.pick(["Home > Cronaca > Montefosco", "Sei in: Cronaca"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `di ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} - ${clock}`),
    ...chrome("reading-time", `${story.int(1, 5)} minuti di lettura`),
    ...chrome("share", "Condividi", "Stampa", "Invia"),
    ...story.body(
      [
        story.int(18, 32) / 100,
        chrome(
          "photo-credit",
          story.pick(["(foto d'archivio)", "Una veduta della zona (Foto Lumen)"]),
        ),
      ],
      [
        story.int(38, 52) / 100,
        chrome("promo", story.pick(["Leggi anche", "Approfondisci:"]), story.headline()),
      ],
      [story.int(68, 82) / 100, chrome("app", "Scarica l'app e ricevi le notizie del tuo comune")],
    ),
    ...chrome("legal", "© RIPRODUZIONE RISERVATA"),
    ...story.pick([chrome("tags", "Tag:", "piazza", "sicurezza"), []]),
    ...chrome(
      "comment",
      "I commenti dei lettori",
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome("comment-form", "Lascia un commento", "L'indirizzo email non verrà pubblicato."),
    ...chrome("poll", "Il sondaggio: e voi da che parte scommettete?"),
    ...chrome("related", "I più letti", ...numbered(story.headlines(4))),
    ...story.pick([chrome("event", "Oggi al cinema: Arena, ore 21, «La pesa»"), []]),
    ...chrome(
      "footer",
      "Redazione",
      "Scriveteci",
      "Rss/xml",
      "Cookie policy",
      "P.IVA 00000011470",
      `Copyright 1999-${story.when.year} Valdora Editoriale`,
    ),
  ],
};
