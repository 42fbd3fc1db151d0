import { monthName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Agenzia-portale nazionale: diretta, video incorporati, oroscopo, consenso o abbonamento, comunicati, condivisioni. */
export const nfDirettaItalia: Template = {
  name: "nf-diretta-italia",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      `Per continuare la navigazione scegli: accetta la pubblicità personalizzata oppure abbonati a ${story.int(1, 5)} euro al mese. Il tuo consenso resta valido sei mesi.`,
      "Accetta e continua",
      "Ho già un abbonamento",
    ),
    ...chrome("ticker", `ULTIM'ORA ${story.headline()}`),
    ...chrome("menu", "Politica", "Esteri", "Economia", "Salute", "Oroscopo", "Video"),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("it", month)} ${year} | ${clock}`,
    ),
    ...story.title(),
    ...story.byline((a) => `Redazione - ${a}`),
    ...story.standfirst(),
    ...chrome("share", "Condividi", "Copia link"),
    ...story.body(
      [
        0.3,
        chrome("audio", "Il video non può essere riprodotto", "Riprova", `00:${story.int(10, 59)}`),
      ],
      [0.6, chrome("related", "ARTICOLI CORRELATI", story.headline(), story.headline())],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome("follow", "Seguici sui nostri canali", "Canale WhatsApp"),
    ...chrome(
      "tags",
      `Vedi anche  ${story.pick(["maltempo", "inflazione"])} ${story.pick(["governo", "treni"])}`,
    ),
    ...chrome("related", "Ora in home", ...story.headlines(4)),
    ...chrome("calendar", "Oroscopo di oggi: Bilancia, giornata di pazienza"),
    ...chrome("sponsor", "in collaborazione con Cassa Rurale dei Laghi"),
    ...chrome(
      "footer",
      "Chi siamo",
      "Pubblicità legale",
      "Disclaimer",
      `Testata registrata al tribunale n. ${story.int(10, 400)}`,
    ),
  ],
};
