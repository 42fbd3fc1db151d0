import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian agency's site: place and agency sign in the dateline, RSS lists, print and reserved rights. */
export const rkItAgenziaStretto: Template = {
  name: "rk-it-agenzia-stretto",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Agenzia Stretto"),
    ...chrome("menu", "Cronaca", "Politica", "Mondo", "Sport", "Regioni", "Mare", "Terra&Gusto"),
    ...chrome("ticker", "Ultima ora", `${story.when.clock} ${story.headline()}`, story.headline()),
    ...chrome(
      "breadcrumb",
      `> ANSTR.it > ${story.pick(["Cronaca", "Sicilia Orientale"])} > ${story.titleText}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      () =>
        `${story.when.day} ${monthName("it", story.when.month)} ${story.when.year} - ${story.when.clock}`,
    ),
    ...story.byline((text) => text),
    ...chrome(
      "share",
      "Condividi",
      "Facebook",
      "X",
      "WhatsApp",
      "Telegram",
      "Copia link",
      "Stampa",
    ),
    ...chrome("photo-credit", "- RIPRODUZIONE RISERVATA"),
    ...story.body(
      [0.5, chrome("ad", "PUBBLICITÀ")],
      [0.8, chrome("related", `Leggi anche ${story.headline()}`)],
    ),
    ...chrome("legal", "Riproduzione riservata © Copyright Agenzia Stretto"),
    ...chrome("related", "Da non perdere", ...story.headlines(3)),
    ...chrome(
      "related",
      "Condividi",
      `Video ${story.pick(["Cronaca", "Mondo"])}`,
      story.headline(),
      `${story.when.dd} ${monthName("it", story.when.month)}, ${story.when.clock}`,
    ),
    ...chrome(
      "tools",
      "Hai detto no ai cookie: puoi continuare a leggere con l'abbonamento leggero, un euro al mese",
      "Come funziona",
    ),
    ...chrome(
      "footer",
      `P.I. 00000${story.int(100000, 999999)}`,
      "Scrivi alla redazione",
      "Disclaimer",
      "Certificazione ISO",
    ),
  ],
};
