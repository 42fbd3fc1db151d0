import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Local Italian daily: subscriber walls, weather, deaths, cinema and chemists lists with times like the event guide. */
export const itLaVoceDiValnera: Template = {
  name: "it-la-voce-di-valnera",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Cronaca",
      "Sport",
      "Tempo libero",
      "Necrologie",
      "Annunci",
      story.pick(["Edicola digitale", "Aste"]),
    ),
    ...chrome(
      "login",
      story.pick(["Accedi", "Area personale"]),
      story.pick(["Abbonati a 1 €", "Offerte"]),
    ),
    ...chrome(
      "ticker",
      `Valnera ${story.int(-2, 31)}°`,
      story.pick(["Pioggia debole", "Sereno"]),
      story.pick(["Aria: discreta", "Livello Torbido 1,8 m"]),
    ),
    ...chrome("breadcrumb", story.pick(["Home » Valnera » Cronaca", "Sei in: Home > Provincia"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([a, `di ${a}`])),
    ...story.date(
      (d) =>
        `${d.day} ${monthName("it", d.month)} ${d.year} ${story.pick(["alle", "ore"])} ${d.clock}`,
    ),
    ...chrome(
      "reading-time",
      `${story.int(1, 7)} ${story.pick(["minuti di lettura", "min di lettura"])}`,
    ),
    ...chrome("photo-credit", story.pick(["La piazza in una foto d'archivio", "(foto Bertoni)"])),
    ...story.body(
      [0.25, chrome("promo", story.pick(["Leggi anche", "Leggi anche:"]), story.headline())],
      [0.5, chrome("ad", story.pick(["Pubblicità", "Continua a leggere dopo la pubblicità"]))],
      [
        0.75,
        chrome(
          "newsletter",
          story.pick([
            "Valnera alle sette: le notizie della valle ogni mattina.",
            "Iscriviti alla newsletter",
          ]),
          story.pick(["Accetto la privacy", "Invia"]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      story.pick(["Argomenti", "Tag"]),
      story.pick(["maltempo", "scuola"]),
      story.pick(["sagre", "calcio"]),
    ),
    ...chrome(
      "event",
      story.pick(["AL CINEMA", "Cinema e farmacie"]),
      "Italia: Il ponte, ore 18.30 e 21, 7 euro",
      "Nuovo: Gabbiani 2, ore 20.45",
      "Farmacia di turno: Centrale, via Roma 8",
    ),
    ...chrome(
      "event",
      story.pick(["NECROLOGIE", "Ci hanno lasciato"]),
      "Ines Galli ved. Orsi, anni 92. Funerali mercoledì ore 10.",
      "Aldo Serra, anni 71. Non fiori ma opere di bene.",
    ),
    ...chrome(
      "related",
      story.pick(["Più letti", "I più letti del giorno"]),
      ...numbered(story.headlines(5), story.pick([" ", ". "])),
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      story.pick(["Rispondi", "Mi piace (3)"]),
    ),
    ...chrome("share", story.pick(["Condividi", "Stampa"]), "Whatsapp", "Telegram"),
    ...chrome(
      "footer",
      "Redazione",
      "Contatti",
      "Privacy",
      "Cookie policy",
      story.pick(["P. IVA 00000000000", "Reg. Trib. n. 4/1988"]),
    ),
  ],
};
