import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidiano locale: risultati dilettanti, necrologie, farmacie, abbonamento. */
export const xzItVoceDellaValle: Template = {
  name: "xz-it-voce-della-valle",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Cronaca", "Sport", "Calcio dilettanti", "Cultura", "Necrologie", "Abbonati"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "RISULTATI",
          `Prima cat.: Moriago ${story.int(0, 3)}-${story.int(0, 3)} Lutrano`,
          `Serie D: Castelvero ${story.int(0, 3)}-${story.int(0, 3)} Adrina`,
        )
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `di ${author}`),
    ...story.date((w) => `${w.day} ${monthName("it", w.month)} ${w.year} ore ${w.clock}`),
    ...(story.int(0, 3) > 0 ? chrome("reading-time", `${story.int(1, 5)} minuti di lettura`) : []),
    ...story.body(
      [0.3, chrome("ad", "Pubblicità")],
      [0.55, chrome("promo", `Leggi anche: ${story.headline()}`)],
      [0.8, chrome("paywall", "Un mese a 1 euro, poi 6,99. Disdici quando vuoi.")],
    ),
    ...chrome("related", "I più letti", ...numbered(story.headlines(5))),
    ...chrome("ticker", "Classifica Prima categoria", "Moriago 25", "Adrina B 22", "Lutrano 15"),
    ...chrome("related", "Necrologie", "Bruna Tosi ved. Conte", "Aldo Ricci, anni 90"),
    ...chrome("calendar", "Farmacie di turno", "Centrale, via Roma 2", "Al Ponte, fino alle 20"),
    ...chrome("comment", story.reader(), story.comment(), "Rispondi"),
    ...chrome("footer", "Redazione", "Privacy", "Codice etico", "P.IVA 00000000000"),
  ],
};
