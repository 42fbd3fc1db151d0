import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidiano locale: edizioni, abbonamento, necrologie, aste, commenti (local daily). */
export const btItGazzettinoDarena: Template = {
  name: "bt-it-gazzettino-darena",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Edizioni",
      "Valdarena",
      "Basso Po",
      "Cronaca",
      "Sport",
      "Tempo libero",
      "Necrologie",
      "Aste giudiziarie",
      "Accedi",
      "Abbonati",
    ),
    ...chrome("breadcrumb", `Home » ${story.pick(["Valdarena", "Cronaca", "Cultura"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      ({ dd, month, year, clock }) => `${dd} ${monthName("it", month)} ${year} alle ${clock}`,
    ),
    ...chrome("reading-time", `${story.int(1, 4)} minuti di lettura`),
    ...chrome("share", "Facebook", "Telegram", "Stampa"),
    ...chrome(
      "photo-credit",
      story.pick(["(foto d'archivio)", "La protesta di ieri (foto Bonfatti)"]),
    ),
    ...story.body(
      [0.25, chrome("promo", "Leggi anche", story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "Il buongiorno della Gazzetta d'Arena",
          "Ogni mattina alle sette le notizie che contano, e quella che fa sorridere.",
          "Ho letto l'informativa privacy",
        ),
      ],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome("legal", "© RIPRODUZIONE RISERVATA"),
    ...chrome(
      "tags",
      "Argomenti:",
      ...story.pick([["viabilità", "comune di Valdarena"], ["ristoranti"], ["storie", "poste"]]),
    ),
    ...chrome(
      "comment",
      `Commenti (${story.int(0, 30)})`,
      story.reader(),
      story.comment(),
      "Rispondi",
    ),
    ...chrome("related", "I più letti", ...counted(story.headlines(5))),
    ...chrome(
      "event",
      "Necrologie",
      "Cerca un annuncio funebre",
      "Aste: villetta a schiera, base 84.000 €",
    ),
    ...chrome(
      "footer",
      "Scriveteci",
      "Privacy",
      "Dichiarazione di accessibilità",
      `Arena Editoriale S.p.A. - P.IVA 00000000142 - ${story.when.year}`,
      "I diritti delle immagini e dei testi sono riservati. È vietata la loro riproduzione con qualsiasi mezzo, e l'adattamento totale o parziale.",
    ),
  ],
};
