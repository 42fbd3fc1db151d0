import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian local daily: towns, premium mark, WhatsApp, "leggi anche", reserved reproduction line, deaths. */
export const rkItIlFoglioDellAdda: Template = {
  name: "rk-it-il-foglio-dell-adda",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Cronaca",
      "Provincia",
      "Sport",
      "Necrologie",
      "Edicola digitale",
      "Abbonati",
      "Accedi",
    ),
    ...chrome(
      "breadcrumb",
      `Home / Cronaca / ${story.pick(["Trezzano", "Lodivecchio", "Val San Martino"])}`,
    ),
    ...(story.int(0, 1) === 1 ? chrome("paywall", "Contenuto per gli abbonati") : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `di ${text}`),
    ...story.date(
      () =>
        `${story.when.dd} ${monthName("it", story.when.month)} ${story.when.year} alle ${story.when.clock}`,
    ),
    ...chrome("reading-time", `Tempo di lettura: ${story.int(1, 5)} minuti`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Il luogo dell'incidente (foto Ferrari)",
        "Una veduta del paese",
        "Foto di repertorio",
      ]),
    ),
    ...chrome("share", "Condividi", "Ascolta l'articolo"),
    ...story.body(
      [0.2, chrome("related", `LEGGI ANCHE: ${story.headline()}`)],
      [0.5, chrome("ad", "Pubblicità")],
      [0.75, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...(story.int(0, 1) === 1 ? chrome("legal", "© RIPRODUZIONE RISERVATA") : []),
    ...chrome(
      "contact",
      `Hai una notizia da segnalare? Scrivi al 333 000 ${story.int(10, 99)} ${story.int(10, 99)}, anche con un vocale.`,
    ),
    ...chrome(
      "tags",
      story.pick(["incidente", "comune", "scuola"]),
      story.pick(["strade", "sindaco"]),
    ),
    ...chrome("related", "Le più lette", ...numbered(story.headlines(5))),
    ...chrome(
      "event",
      "Necrologie",
      `${story.pick(["Carla Ornaghi ved. Riva", "Giuseppe Brambati"])}, di anni ${story.int(71, 97)}`,
    ),
    ...chrome(
      "newsletter",
      "Buongiorno Adda",
      "Ogni mattina alle 7 le notizie che servono prima di uscire di casa.",
      "Iscriviti",
      "Ho letto l'informativa e acconsento",
    ),
    ...chrome(
      "footer",
      "Redazione",
      "Pubblicità legale",
      "Privacy",
      "Dichiarazione di accessibilità",
      `P. Iva 0000000${story.int(1000, 9999)}`,
    ),
  ],
};
