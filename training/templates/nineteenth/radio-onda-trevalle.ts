import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Sito di una radio: in onda ora, frequenze, dirette e richieste di vocali nel mezzo delle notizie. */
export const radioOndaTrevalle: Template = {
  name: "radio-onda-trevalle",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("audio", "IN ONDA", "Mattina Trevalle", "▶ Ascolta la diretta"),
    ...chrome("menu", "Palinsesto", "News", "Podcast", "Frequenze"),
    ...chrome("site-name", "Radio Onda Trevalle"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} ore ${clock}`),
    ...story.byline((a) => `A cura di ${a}`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(8, 50) / 100,
        story.pick([
          chrome(
            "contact",
            "Dite la vostra: mandateci un vocale al 399 555 0140, lo mandiamo in onda dopo le notizie delle dieci.",
          ),
          chrome("audio", "Ascolta l'intervista", "00:00 / 05:52"),
        ]),
      ],
      [
        story.int(25, 70) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("promo", `Altre notizie → ${story.headline()}`),
          chrome("event", "Onda in piazza: domenica dalle 16 dischi e castagne"),
        ]),
      ],
      [
        story.int(45, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome(
            "podcast",
            "Avete perso la puntata? La trovate nei podcast, sotto «Il caffè delle otto».",
          ),
          chrome("follow", "Visualizza questo post su Instagram"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("related", "Leggi le altre notizie", story.headline(), story.headline()),
          chrome(
            "ad",
            "Messaggio promozionale: Autofficina Stucchi, gomme e tagliandi, via Filanda 31",
          ),
        ]),
      ],
    ),
    ...chrome("calendar", "Tra poco", "12:00 Giornale radio", "12:30 Dediche"),
    ...chrome("related", "Le ultime", ...marked("- ", story.headlines(4))),
    ...chrome(
      "author-bio",
      "Chi siamo",
      "Dal 1977 trasmettiamo dalla soffitta della scuola vecchia. Siamo in otto, più un gatto che ogni tanto cammina sul mixer.",
    ),
    ...chrome(
      "consent",
      "Questo sito utilizza cookie tecnici e, con il tuo consenso, cookie di terze parti.",
      "Accetta",
      "Rifiuta",
    ),
    ...chrome("footer", "FM 98.4 - 101.2", "Bilancio sociale", "Cookie"),
  ],
};
