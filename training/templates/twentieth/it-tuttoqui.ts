import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian portal of news and living, heavy with galleries, tests and links to itself. */
export const itTuttoqui: Template = {
  name: "it-tuttoqui",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Notizie", "Cucina", "Donna", "Oroscopo", "Meteo", "Finanza", "Mail"),
    ...chrome("login", "Entra nella tua casella", "Accedi"),
    ...chrome("promo", ...story.headlines(2)),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => `A cura di ${name}`),
    ...story.date((w) => `Pubblicato: ${w.dd}-${w.mm}-${w.year} ${w.clock}`),
    ...chrome("share", "Condividi", "Tweet", "WhatsApp", `${story.int(4, 300)} condivisioni`),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick(["Guarda il video: ", "FOTO | ", "LEGGI ANCHE: "]) + story.headline(),
        ),
      ],
      [0.55, chrome("ad", "Continua a leggere dopo la pubblicità")],
      [
        0.8,
        story.int(0, 1)
          ? chrome(
              "follow",
              "Segui TuttoQui su Google Discover",
              "Scegli TuttoQui come fonte preferita",
            )
          : chrome("teaser", story.teaser()),
      ],
    ),
    ...chrome(
      "counter",
      "Ti è piaciuto?",
      `Media voti: 4,${story.int(1, 9)} su ${story.int(12, 900)} voti`,
    ),
    ...chrome("related", story.pick(["Altri articoli", "Vedi anche", "Da non perdere"])),
    ...story.repeat(4, () =>
      chrome("related", story.pick(["CUCINA", "ATTUALITÀ", "TEST"]), story.headline()),
    ),
    ...chrome(
      "ad",
      "Contenuti sponsorizzati",
      "Apparecchi acustici: la prova è gratuita",
      "Anni '90, ricordate quest'attrice?",
    ),
    ...chrome(
      "newsletter",
      "Una mail al giorno, nessuna di troppo",
      "Inserisci la tua email",
      "Ho preso visione dell'informativa e acconsento al trattamento",
    ),
    ...chrome(
      "footer",
      "TuttoQui è una testata registrata presso il Tribunale di Brennero n. 55 del 2004",
      "Chi siamo",
      "Gestisci i consensi",
      "Segnala un abuso",
    ),
  ],
};
