import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian-language Swiss portal: francs, dialect column, ad-free morning mail. */
export const itTicinoVoceDelLago: Template = {
  name: "it-ticino-voce-del-lago",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", subhead: "### ", item: "· " },
  compose: (story) => [
    ...chrome("menu", "Ticino", "Grigioni", "Confine", "Svizzera", "Agenda", "Borsa e cambi"),
    ...chrome("language", "Deutsch", "Français", "Italiano"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year} ${when.clock}`),
    ...story.byline((author) => `(${author})`),
    ...chrome("counter", `${story.int(0, 35)}`),
    ...chrome("photo-credit", story.pick(["Ti-Stampa", "Foto lettore", "Keypix"])),
    ...story.body(
      [
        0.4,
        story.pick([
          chrome("teaser", story.headline()),
          chrome("teaser", `Anche noi frontalieri: ${story.headline()}`),
        ]),
      ],
      [
        0.7,
        story.pick([
          chrome(
            "paywall",
            `Ti mancano ${story.int(2, 9)} articoli per finire la prova gratuita. Prosegui con il Pass Giornaliero a fr. 2.–`,
          ),
          chrome("paywall", "Un giornale di lago vive dei suoi abbonati. Grazie se lo sei già."),
        ]),
      ],
    ),
    ...story.pick([
      chrome("contact", "Hai un'informazione? Scrivici, garantiamo l'anonimato."),
      chrome(
        "contact",
        `Sei testimone di un fatto? Invia foto e video al 079 000 ${story.int(10, 99)} ${story.int(10, 99)}`,
      ),
    ]),
    ...chrome(
      "calendar",
      `Lugano ${story.int(4, 29)}°`,
      `Bellinzona ${story.int(4, 29)}°`,
      `Lago ${story.int(8, 24)}°`,
    ),
    ...chrome(
      "related",
      "Ultime dal cantone",
      story.headline(),
      `${story.int(1, 50)} min`,
      story.headline(),
      `${story.int(1, 5)} ore`,
    ),
    ...chrome(
      "poll",
      "Sondaggio",
      "Pedaggio sul passo: favorevole o contrario?",
      `Favorevole ${story.int(20, 60)}%`,
      `Contrario ${story.int(20, 60)}%`,
    ),
    ...chrome(
      "comment-form",
      "I commenti restano aperti 24 ore. Niente insulti, firmate con nome e cognome.",
    ),
    ...chrome("footer", "Impressum", "Tariffe inserzioni", "Avvisi mortuari", "Protezione dati"),
  ],
};
