import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Hyper-local web paper with free ads, reader mail and many share labels. */
export const itSestaValleOggi: Template = {
  name: "it-sesta-valle-oggi",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "SestaValle Oggi – quotidiano online"),
    ...chrome("menu", "Prima pagina", "Cronaca", "Attualità", "Sport", "Eventi", "Lavoro", "Meteo"),
    ...story.date(
      (when) => `${when.day} ${monthName("it", when.month)} ${when.year} ${when.clock}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("share", "Facebook", "Telegram", "Invia", "Copia", `Mi piace ${story.int(3, 300)}`),
    ...story.byline((author) => `A cura di ${author}`),
    ...story.body(
      [
        0.4,
        chrome("ad", `Spazio pubblicitario disponibile: chiama lo 0331 000${story.int(100, 999)}`),
      ],
      [0.7, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "tools",
      "Segnala alla redazione un fatto, una foto o un disservizio: rispondiamo a tutti.",
    ),
    ...story.pick([
      chrome("app", 'Ricevi le nostre notizie sul telefono: salva il numero e scrivi "ISCRIVIMI"'),
      chrome("app", "Seguici anche sul canale, è gratuito e senza pubblicità."),
    ]),
    ...chrome("related", "Leggi anche", ...marked("» ", story.headlines(3))),
    ...chrome("related", "In primo piano", ...story.headlines(3)),
    ...chrome(
      "comment-form",
      "Lascia un commento",
      "Il tuo indirizzo non sarà pubblicato.",
      "Nome",
      "Email",
      "Codice di sicurezza",
      "Invia commento",
    ),
    ...story.repeat(story.int(0, 2), () =>
      chrome("comment", `Scritto da ${story.reader()}`, story.comment()),
    ),
    ...chrome(
      "event",
      "Oggi in edicola e in piazza",
      "Mercato contadino, ore 8",
      "Tombola in oratorio, ore 21",
    ),
    ...chrome(
      "footer",
      `Registrazione Tribunale di Montelieto n. ${story.int(1, 30)}/${story.int(2004, 2016)}`,
      "Direttore responsabile: Rino Castagneri",
      "Informativa",
    ),
  ],
};
