import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian city portal: nearby towns, phone alerts, weather, obituaries, approfondisci links. */
export const itPortale: Template = {
  name: "it-portale",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Salta al contenuto principale",
      "Città",
      "Provincia",
      "Tempo libero",
      "Lavoro",
      "Farmacie di turno",
      "Segnalaci",
    ),
    ...chrome("ticker", `Oggi ${story.int(6, 33)}°`, "Traffico: scorrevole"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `A cura di ${author}`),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("it", month)} ${year} alle ${clock}`,
    ),
    ...chrome("share", "Ascolta", "Salva tra i preferiti", "Invia a un amico"),
    ...chrome("photo-credit", "Foto d'archivio / Agenzia Lume"),
    ...story.body(
      [0.3, chrome("promo", `Approfondisci: ${story.headline()}`)],
      [0.55, chrome("promo", story.headline())],
      [0.8, chrome("follow", "Resta aggiornato: attiva le notifiche o entra nel gruppo Telegram")],
    ),
    ...chrome("counter", `${story.int(100, 9000)} letture`, `${story.int(3, 90)} reazioni`),
    ...chrome("legal", "Copyright: ogni uso di questo testo va concordato con la redazione"),
    ...chrome("related", "In evidenza", ...story.headlines(4)),
    ...chrome("related", "Dai paesi vicini", ...story.headlines(3)),
    ...chrome(
      "event",
      "Che fare stasera",
      "Ore 21, Teatro Sociale: Il campiello",
      "Ore 22, Arci: liscio per tutti",
      "Ingresso libero",
    ),
    ...chrome("comment", "Di' la tua (4)"),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), "Mi piace", "Segnala"),
    ),
    ...chrome("footer", "Redazione", "Invia comunicato", "Disclaimer", "Preferenze privacy"),
    ...chrome(
      "legal",
      "Testata iscritta al Tribunale di Verello, n. 00/2009, direttore responsabile M. Zago",
    ),
  ],
};
