import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Rivista culturale per abbonati: lettera del direttore, numeri, bio degli autori, podcast. */
export const btItIlTaccuinoLento: Template = {
  name: "bt-it-il-taccuino-lento",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Numero in edicola", "Archivio", "Libri", "Podcast", "Regala il Taccuino"),
    ...chrome("first-published", `dal Taccuino n. ${story.int(3, 60)}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `di ${author}`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("it", month)} ${year}`),
    ...chrome("audio", "Ascolta l'articolo", `${story.int(4, 22)} min`),
    ...chrome(
      "paywall",
      story.pick(["Questo articolo è libero per tutti.", "Ti restano due articoli gratuiti."]),
    ),
    ...story.body([0.6, chrome("promo", `Dallo stesso autore: ${story.headline()}`)]),
    ...chrome(
      "author-bio",
      `${story.author} è nato dove finisce il treno. Ha scritto due libri, uno dei quali stampato. Vive tra Ferrara e il suo terrazzo.`,
    ),
    ...chrome(
      "donation",
      "Caro lettore, il Taccuino non ha pubblicità perché non sapremmo dove metterla. Se quello che hai letto ti è servito, o ti ha almeno fatto compagnia, abbonati: costa come un caffè alla settimana, e non macchia.",
      "Abbonati ora",
    ),
    ...chrome("related", "Continua con", ...story.headlines(2), story.teaser()),
    ...chrome("podcast", "Margini, il podcast", `Puntata ${story.int(2, 90)}. ${story.headline()}`),
    ...chrome("footer", "Contatti", "Cookie", `Taccuino lento soc. coop. ${story.when.year}`),
  ],
};
