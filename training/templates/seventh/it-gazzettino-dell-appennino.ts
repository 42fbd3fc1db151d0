import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidiano locale online italiano: comuni, necrologi, «Condividi», meteo, farmacie, lettere, commenti. */
export const itGazzettinoDellAppennino: Template = {
  name: "it-gazzettino-dell-appennino",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Cronaca",
      "Sport",
      "Cosa fare in città",
      "Comuni",
      "Necrologie",
      "Segnalazioni",
      "Meteo",
    ),
    ...chrome("breadcrumb", story.pick(["Cronaca", "Attualità", "Politica / Castelvoglia"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Foto d'archivio",
        "Immagine di repertorio",
        "Il luogo dell'accaduto (foto lettore)",
      ]),
    ),
    ...story.byline((author) => story.pick([author, `di ${author}`])),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("it", month)} ${year} ${clock}`,
    ),
    ...chrome("tools", "Ascolta questo articolo ora...", "Caricamento...", "0:00"),
    ...chrome("share", "Condividi", "Facebook", "WhatsApp", "Telegram"),
    ...story.body(
      [0.3, chrome("ad", "Continua a leggere dopo la pubblicità")],
      [0.5, chrome("promo", `${story.pick(["Leggi anche", "Si parla di"])}: ${story.headline()}`)],
      [
        0.65,
        chrome(
          "follow",
          "Visualizza questo post su Instagram",
          story.comment(),
          "Un post condiviso da Gazzettino dell’Appennino (@gazz_appennino)",
        ),
      ],
      [0.8, chrome("follow", "Segui il Gazzettino dell'Appennino sul nostro canale WhatsApp")],
    ),
    ...chrome("legal", "© Riproduzione riservata"),
    ...chrome(
      "tags",
      "Si parla di",
      story.pick(["ascensore", "furto", "sport"]),
      story.pick(["borghi", "carabinieri"]),
    ),
    ...chrome(
      "related",
      "I più letti",
      `1. ${story.pick(["CRONACA", "SPORT"])}`,
      story.headline(),
      `2. ${story.pick(["METEO", "ECONOMIA"])}`,
      story.headline(),
      "3. CRONACA",
      story.headline(),
    ),
    ...chrome(
      "event",
      "Cosa fare in città",
      story.pick([
        "Sagra della castagna, fino a domenica",
        "Mercatino delle pulci in piazza bassa",
      ]),
      `${story.pick(["Dal 3 al 9", "Oggi e domani"])} | ${story.pick(["Gratis", "Prezzo non disponibile"])}`,
    ),
    ...chrome(
      "related",
      story.pick(["In Evidenza", "Potrebbe interessarti"]),
      story.headline(),
      story.headline(),
    ),
    ...chrome(
      "calendar",
      "Necrologi",
      story.pick(["Elvira Santucci ved. Moretti", "Dino Paolucci"]),
      `Ringraziamento: famiglia ${story.pick(["Bartoli", "Cesarini"])}`,
    ),
    ...chrome(
      "contact",
      `Inviaci la tua segnalazione: scrivi alla redazione o manda una foto al 333 555 10${story.int(10, 99)}`,
    ),
    ...chrome(
      "newsletter",
      'Iscriviti alla newsletter "Buongiorno Appennino": le notizie alle 7, prima del caffè',
      "Devi accettare l'informativa per proseguire",
      "Fatto!",
    ),
    ...chrome(
      "footer",
      "Presentazione",
      "Registrati",
      "Privacy",
      "I tuoi consensi",
      "Collabora",
      "Aiuto",
      "Condizioni generali",
      `Testata registrata presso il Tribunale di Rieti n. ${story.int(1, 12)}/20${story.int(10, 19)}`,
    ),
  ],
};
