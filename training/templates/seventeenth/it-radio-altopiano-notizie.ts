import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian local radio and TV newsroom: frequencies, programme notes, agenda, "scrivici" lines, unmarked headline in the middle. */
export const itRadioAltopianoNotizie: Template = {
  name: "it-radio-altopiano-notizie",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Radio Altopiano", "la voce che sale"),
    ...chrome("menu", "Notizie", "Palinsesto", "Podcast", "Viabilità", "Meteo", "Dediche"),
    ...chrome(
      "audio",
      "In onda:",
      story.pick(["Buongiorno Altopiano", "Il pomeriggio di Dina", "Liscio & dintorni"]),
      "Premi per ascoltare",
    ),
    ...story.title(),
    ...story.date(({ day, mm, year, clock }) => `${clock} - ${day}.${mm}.${year}`),
    ...story.byline((a) => `A cura di ${a}`),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "contact",
      "Hai visto qualcosa? Mandaci un vocale al 333 555 0100. Se non parli più di un minuto ti mandiamo in onda, se parli di più ti richiamiamo noi.",
    ),
    ...chrome(
      "event",
      "Appuntamenti",
      "Sabato, Casoni: tombola della banda, ore 20.30",
      "Domenica: camminata dei tre campanili, partenza dal bar",
    ),
    ...chrome("related", "Altre notizie", ...marked("- ", story.headlines(4))),
    ...chrome(
      "podcast",
      "Il nostro podcast racconta la valle attraverso chi se n'è andato e chi è tornato, con le campane in sottofondo perché non si possono spegnere.",
    ),
    ...chrome(
      "footer",
      "FM 98.5 - 101.2 - 104.0",
      "Contributi pubblici ricevuti",
      "P.IVA 00000000000",
    ),
  ],
};
