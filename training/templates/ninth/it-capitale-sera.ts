import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian national daily: premium offers in mid-text, podcast, "in evidenza", authors beside headlines. */
export const itCapitaleSera: Template = {
  name: "it-capitale-sera",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(1, 4) > 1 ? chrome("ticker", "Ultim'ora", story.headline()) : []),
    ...(story.int(1, 4) > 1 ? chrome("login", "Abbonati", "Accedi") : []),
    ...chrome("tags", story.pick(["ECONOMIA", "INTERVISTA", "ITALIA"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `dal nostro inviato ${a}`),
    ...story.date((w) => `${w.day}.${w.mm}.${w.year} alle ${w.clock}`),
    ...chrome("share", "Salva", "Condividi", "Ascolta l'articolo"),
    ...story.body(
      [
        0.3,
        chrome(
          "paywall",
          "Se leggi Capitale Sera ogni giorno, pensa a chi lo scrive. Con un euro a settimana hai tutti gli articoli, l'archivio e il quotidiano in anteprima dalle 23.",
        ),
      ],
      [0.6, chrome("promo", story.headline(), story.teaser())],
      [0.85, chrome("podcast", "Il podcast: Sottovoce, puntata 19")],
    ),
    ...chrome("related", "In evidenza"),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `di ${story.pick(["Elsa Rovati", "Pietro Lanza"])}`),
    ),
    ...chrome("tags", "Clima, mare, mutui"),
    ...chrome("counter", `${story.int(3, 200)} condivisioni`),
    ...chrome("comment", "I commenti dei lettori", story.reader(), story.comment()),
    ...chrome("newsletter", "Il punto: la lettera del direttore, ogni sera alle venti."),
    ...chrome("ad", "Contenuto sponsorizzato"),
    ...chrome(
      "legal",
      "Testi e immagini appartengono alla testata e ai loro autori. Chi vuole riprodurli deve prima chiederci il permesso per iscritto.",
    ),
    ...chrome("footer", "Chi siamo", "Scriveteci", "Privacy"),
  ],
};
