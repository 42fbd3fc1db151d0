import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Emittente locale: diretta, meteo, viabilità, sondaggio, flusso di notizie. */
export const xzItTgProvincia: Template = {
  name: "xz-it-tg-provincia",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Diretta", "Notizie", "Sport", "Meteo", "Palinsesto"),
    ...chrome(
      "ticker",
      "ULTIM'ORA",
      story.headline(),
      "METEO",
      `min ${story.int(2, 9)}° max ${story.int(10, 24)}°`,
    ),
    ...story.title(),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year} ${w.clock}`),
    ...story.byline((author) => `${author}`),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [0.7, chrome("app", "Ricevi le notizie sul telefono: iscriviti al canale")],
    ),
    ...(story.int(0, 3) > 0
      ? chrome("poll", "Sondaggio", "Piazza senza auto: giusto?", "Sì", "No", "Dipende", "Vota")
      : []),
    ...chrome("ticker", "Viabilità", "A27: regolare", "SP 12: senso unico alternato"),
    ...story.repeat(3, () => chrome("related", story.pick(["Oggi", "Ieri"]), story.headline())),
    ...chrome(
      "event",
      "Stasera in tv",
      "19.30 Telegiornale",
      "20.15 Bar Sport",
      "21.00 Film: Il ponte",
    ),
    ...chrome("footer", "Canale 88", "Contatti", "Pubblicità", "Credits"),
  ],
};
