import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Aggregatore italiano di lanci d'agenzia con box «Ultima ora», sezione podcast, annunci Google, note AI. */
export const itAgenzieNotizieSubito: Template = {
  name: "it-agenzie-notizie-subito",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "· ", wrap: 84 },
  compose: (story) => [
    ...chrome("site-name", "Notizie Subito", "l'informazione in 60 secondi"),
    ...chrome("search", "Cerca", "Cerca nel sito"),
    ...chrome(
      "menu",
      "Top news",
      "Dall'Italia",
      "Dal mondo",
      "Lavoro e bandi",
      "Green",
      "Podcast",
      "In Parlamento",
    ),
    ...chrome("pager", `Home » ${story.pick(["Ultima ora", "Cronaca"])} »`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("it", month)} ${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `redazione ${story.pick(["/ ", "- "])}${author}`),
    ...chrome("reading-time", `${story.int(2, 5)} minuti di lettura`),
    ...story.body(
      [0.35, chrome("ad", "- Advertisement -")],
      [
        0.6,
        chrome(
          "related",
          `${story.pick(["Da non perdere", "Articoli correlati"])}:`,
          `${story.headline()} (${story.int(1, 28)} ${monthName("it", story.when.month)})`,
        ),
      ],
      [
        0.85,
        chrome(
          "promo",
          `► Ascolta il podcast «${story.pick(["Sessanta secondi", "L'ora piena"])}»`,
          story.headline(),
        ),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "(NOI)",
        "Fonte: agenzie. Il testo può essere stato generato in parte con strumenti automatici e rivisto da un redattore.",
      ]),
    ),
    ...chrome(
      "tags",
      `Tag: ${story.pick(["cronaca, lazio", "borsa, industria", "borghi"])}`,
      story.pick(["ultimora", "notizie"]),
    ),
    ...chrome(
      "share",
      "Condividi questo articolo",
      "Facebook",
      "Twitter",
      "Pinterest",
      "LinkedIn",
      "Stampa",
    ),
    ...chrome(
      "pager",
      "Articolo precedente",
      story.headline(),
      "Articolo successivo",
      story.headline(),
    ),
    ...chrome(
      "comment-form",
      "Lascia un commento",
      "Per favore inserisci il tuo commento!",
      "Per favore inserisci il tuo nome qui",
      "Hai inserito un indirizzo email errato!",
    ),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(10, 23)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "newsletter",
      "Rassegna delle 18",
      "Un riassunto di tutto quello che è successo, scritto da una persona sola. Ci si cancella quando si vuole.",
      story.pick(["Indirizzo email", "La tua email"]),
      "Mi iscrivo",
    ),
    ...chrome(
      "tools",
      `Bandi e concorsi in scadenza: ${story.pick([`${story.int(2, 90)} aperti`, "guarda l'elenco"])}`,
      "Calcola il codice fiscale",
      "Meteo aeroporti",
    ),
    ...chrome(
      "footer",
      "Chi siamo",
      "Feed RSS",
      "Segnala un problema tecnico",
      "Rivedi il consenso",
      `Iscrizione ROC ${story.int(10000, 39999)}`,
    ),
  ],
};
