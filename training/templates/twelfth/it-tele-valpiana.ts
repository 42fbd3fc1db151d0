import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian local TV: streaming words, promo of the evening's programmes in prose on both sides of the story. */
export const itTeleValpiana: Template = {
  name: "it-tele-valpiana",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "TeleValpiana Canale 87"),
    ...chrome("menu", "TG", "Palinsesto", "Sport", "Meteo", "Contatti"),
    ...chrome("audio", "Guarda la diretta", "Rivedi il TG delle 19"),
    ...story.title(),
    ...story.byline((author) => `Servizio di ${author}`),
    ...story.date(({ day, month, year }) => `${day}.${month}.${year}`),
    ...chrome(
      "promo",
      story.pick([
        "Questa sera alle 21 torna «Piazza grande»: in studio il sindaco, tre comitati e una fisarmonica.",
        "Domani in diretta dalla fiera del bestiame, dalle 8 fino a esaurimento.",
      ]),
    ),
    ...story.body(
      [0.4, chrome("teaser", story.headline(), story.teaser())],
      [0.75, chrome("promo", story.headline())],
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Il servizio completo nel telegiornale delle 13.",
          "Segnalaci una notizia al 333 555 0187.",
        ]),
      ),
      chrome("tags", "TG", "cronaca"),
      chrome("related", story.headline()),
    ]),
    ...chrome("sponsor", "Previsioni offerte da Materassi Orsini, dormire è un'arte"),
    ...chrome("share", "Condividi", "Facebook", "Telegram"),
    ...chrome("related", "Altre notizie", ...story.headlines(4)),
    ...chrome("tags", "Valpiana", "provincia"),
    ...chrome("ticker", "Oggi 4°/11°", "nebbia al mattino"),
    ...chrome("footer", "P.IVA 00555500155", "Privacy", "Direttore responsabile: Ivo Sartori"),
  ],
};
