import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidiano economico: quotazioni, eventi, loghi di partner e rimandi ad analisi tra i paragrafi. */
export const ilSestanteEconomia: Template = {
  name: "il-sestante-economia",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", `FTSE MIB 39.${story.int(100, 999)} −0,1%`, `Spread ${story.int(88, 140)}`),
    ...chrome("site-name", "Il Sestante"),
    ...chrome("menu", "Finanza", "Imprese", "Norme", "Lavoro", "Lifestyle"),
    ...story.date(({ dd, mm, year }) => `${dd}/${mm}/${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `dal nostro inviato ${a}`),
    ...chrome("audio", "Ascolta la versione audio dell'articolo", `${story.int(2, 5)}' di lettura`),
    ...story.body(
      [
        story.int(8, 45) / 100,
        story.pick([
          chrome("promo", `Analisi: ${story.headline()}`),
          chrome("promo", "I punti chiave"),
          chrome("ticker", `Corvanta ${story.int(20, 60)},${story.int(10, 99)} €`),
        ]),
      ],
      [
        story.int(25, 70) / 100,
        story.pick([
          chrome(
            "event",
            "Sestante Live: il 9 ottobre a Milano si parla di imprese familiari. Ingresso su invito, diretta sul sito.",
          ),
          chrome("sponsor", "Brand connect: come cambia la logistica del freddo"),
        ]),
      ],
      [
        story.int(45, 97) / 100,
        story.pick([
          chrome(
            "newsletter",
            "«Bussola», la lettera del venerdì sui conti delle famiglie. Per iscriverti basta un indirizzo.",
          ),
          chrome("teaser", story.teaser()),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(15, 97) / 100,
        story.pick([
          chrome("podcast", "Podcast: Voci di mercato, ogni giorno alle 18"),
          chrome("promo", `Per approfondire: ${story.headline()}`),
        ]),
      ],
    ),
    ...chrome("tags", "imprese", "export"),
    ...chrome(
      "related",
      "Consigliati",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome("related", "Brand Connect", "Ristrutturare casa: le detrazioni spiegate"),
    ...chrome(
      "paywall",
      "Abbonati",
      "Tutti gli articoli, il quotidiano digitale e le newsletter a 9,90 euro al mese.",
    ),
    ...chrome("newsletter", "Newsletter Bussola", "Inserisci la tua email"),
    ...chrome("footer", "Il gruppo", "Comunicazioni legali", "Informativa sui cookie"),
  ],
};
