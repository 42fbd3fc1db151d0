import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Testata solo online: canale WhatsApp, video, adv, sondaggi, articoli correlati con occhiello. */
export const btItLoStivaleWeb: Template = {
  name: "bt-it-lo-stivale-web",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Noi e i nostri 806 fornitori archiviamo informazioni sul tuo dispositivo. Puoi accettare, rifiutare o pagare 2,99 euro al mese e non pensarci più.",
      "Accetta e continua",
      "Rifiuta e abbonati",
    ),
    ...chrome("menu", "Ultime", "Politica", "Soldi", "Cibo", "Meteo", "Oroscopo", "Video"),
    ...chrome("tags", story.pick(["IL CASO", "STORIE ITALIANE", "ATTUALITÀ"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `A cura di ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...chrome(
      "counter",
      `${story.int(2, 900)} condivisioni`,
      `ultimo aggiornamento ${story.int(14, 22)}:00`,
    ),
    ...chrome("follow", "Segui Lo Stivale su Discover", "Iscriviti al canale WhatsApp"),
    ...story.body(
      [0.2, chrome("ad", "PUBBLICITÀ")],
      [0.45, chrome("related", "POTREBBE INTERESSARTI", ...story.headlines(2))],
      [0.7, chrome("promo", story.teaser(), "Continua a leggere")],
    ),
    ...chrome("tools", "Hai una segnalazione? Mandaci un messaggio, meglio se non vocale."),
    ...chrome(
      "related",
      "Altro su questo argomento",
      ...story
        .repeat(3, () => chrome("related", story.headline(), `di ${story.reader()}`))
        .map(({ text }) => text),
    ),
    ...chrome("poll", "Il sondaggio", "Tu che avresti fatto?", "La stessa cosa", "Niente", "Vota"),
    ...chrome(
      "footer",
      "Redazione",
      "Lavora con noi",
      "Testata registrata al Tribunale di Fossadalbero n. 142",
      `Copyright ${story.when.year} Lo Stivale srl`,
    ),
  ],
};
