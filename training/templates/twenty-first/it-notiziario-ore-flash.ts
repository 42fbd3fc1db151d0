import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portale d'agenzia locale: titoli con orario, domande frequenti, pubblicità, informativa lunga. */
export const itNotiziarioOreFlash: Template = {
  name: "it-notiziario-ore-flash",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("ticker", `ULTIM'ORA ${story.headline()}`),
    ...(story.int(1, 100) <= 50
      ? chrome("tags", story.pick(["CRONACA", "POLITICA", "SPORT"]))
      : []),
    ...story.title(),
    ...story.date(
      ({ clock, dd, month, year }) => `${dd} ${monthName("it", month)} ${year}, ${clock}`,
    ),
    ...story.byline((author) => `Redazione - ${author}`),
    ...chrome(
      "consent",
      "Questo sito usa cookie tecnici e, se lo vuoi, di profilazione. Chiudendo il riquadro continui senza accettare.",
      "Personalizza",
      "Accetta",
    ),
    ...story.body(
      [0.25, chrome("photo-credit", story.pick(["Foto di repertorio", "Immagine d'archivio"]))],
      [0.5, chrome("promo", "VEDI ANCHE", story.headline(), story.headline())],
      [0.75, chrome("ad", "Continua dopo la pubblicità")],
    ),
    ...chrome(
      "related",
      "Le altre di oggi",
      `${story.int(7, 9)}.${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 14)}.${story.int(10, 59)} ${story.headline()}`,
      `${story.int(15, 19)}.${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome(
      "promo",
      "Domande frequenti",
      "Chi ha diritto al bonus?",
      "Come si fa la tessera?",
      "Leggi tutte",
    ),
    ...chrome("share", "Condividi", "Invia a un amico"),
    ...chrome(
      "ticker",
      `Benzina ${story.int(1, 1)},${story.int(60, 99)}`,
      `Gasolio ${story.int(1, 1)},${story.int(50, 89)}`,
      `Spread ${story.int(90, 180)}`,
    ),
    ...chrome(
      "footer",
      "P. IVA 00000000000",
      "Registrazione del tribunale",
      "Direttore responsabile",
    ),
  ],
};
