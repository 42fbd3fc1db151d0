import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Grande quotidiano italiano: abbonamento, «Ascolta l'articolo», autore con newsletter, «Leggi i contributi», correlati. */
export const itIlMeridianoNazionale: Template = {
  name: "it-il-meridiano-nazionale",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick(["Ultim'ora", "FLASH"]),
      `${story.int(8, 22)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome("login", "ABBONATI", "ACCEDI", "Il mio profilo"),
    ...chrome(
      "menu",
      "Sezioni",
      "Edizioni locali",
      "Meridiano TV",
      "Archivio",
      "Cucina",
      "Salute",
      "LOGIN",
    ),
    ...story.title(),
    ...story.byline(
      (author) => `${story.pick(["di ", ""])}${story.pick([author, `${author}, nostro inviato`])}`,
    ),
    ...story.standfirst(),
    ...story.date(
      ({ clock, day, month, year }) =>
        `${day} ${monthName("it", month)} ${year} ${story.pick([`(modifica il ${story.int(27, 29)} ${monthName("it", month)} | ${story.int(10, 22)}:${story.int(10, 59)})`, `| ${clock}`])}`,
    ),
    ...chrome(
      "reading-time",
      story.pick([`${story.int(3, 9)} min`, `Lettura ${story.int(2, 9)} min`]),
    ),
    ...chrome(
      "share",
      story.pick(["LEGGI I COMMENTI", `${story.int(2, 90)}`]),
      "Condividi",
      "Regala questo articolo",
    ),
    ...story.body(
      [0.25, chrome("promo", "LEGGI ANCHE", `- ${story.headline()}`, `- ${story.headline()}`)],
      [
        0.5,
        chrome(
          "newsletter",
          story.pick(["La newsletter Prima Ora", "Il Punto"]),
          "Ogni mattina le notizie che contano spiegate dai nostri giornalisti, con un solo grafico e nessuna fretta",
          "Iscriviti",
        ),
      ],
      [
        0.75,
        [
          ...chrome("teaser", story.headline()),
          ...chrome("app", "Vai a tutte le notizie di cronaca", "Scarica l'app"),
        ],
      ],
    ),
    ...chrome(
      "follow",
      "Se vuoi restare aggiornato sulle notizie iscriviti gratis alla newsletter: arriva direttamente nella tua casella di posta alle 12. Basta cliccare qui.",
    ),
    ...chrome("legal", "© RIPRODUZIONE RISERVATA"),
    ...chrome(
      "paywall",
      `Ci siamo accorti che stai navigando senza abbonamento. Il lavoro di ${story.int(180, 320)} giornalisti ha un costo e la pubblicità non basta: con 1 euro al mese per i primi tre mesi leggi tutto, giochi e rivedi le edizioni degli ultimi 30 giorni.`,
      "Scopri l'offerta",
    ),
    ...chrome(
      "comment",
      story.pick([`${story.int(2, 60)} commenti`, "Commenti"]),
      story.reader(),
      `${story.int(1, 28)} ${monthName("it", story.when.month)}, ${story.int(7, 23)}:${story.int(10, 59)}`,
      story.comment(),
      "Rispondi",
      "Segnala",
    ),
    ...chrome(
      "related",
      story.pick(["Potrebbe interessarti anche", "I più letti di oggi"]),
      ...story.headlines(4),
    ),
    ...story.repeat(2, () =>
      chrome(
        "related",
        story.pick(["di Redazione Online", "di R. Vitali"]),
        story.headline(),
        story.teaser(),
      ),
    ),
    ...chrome(
      "footer",
      "Servizi",
      "Scrivi",
      story.pick(["Cookie policy e privacy", "Preferenze sui Cookie"]),
      `Copyright ${story.when.year} © Meridiano Editori S.p.A. – P.IVA 0${story.int(1000000, 9999999)}`,
      "Per la pubblicità: MeriAdv",
    ),
  ],
};
