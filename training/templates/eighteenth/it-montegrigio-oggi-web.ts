import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Testata solo online di provincia: notifiche, leggi anche, necrologi, canale Telegram, caricamento infinito. */
export const itMontegrigioOggiWeb: Template = {
  name: "it-montegrigio-oggi-web",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      ...story.pick([
        ["Vuoi ricevere le notifiche?", "No, grazie", "Sì"],
        [
          "Rifiuta e abbonati",
          "Accetta e continua",
          "Scegliendo di accettare aiuti il giornalismo di qualità e navighi gratis con i cookie. In alternativa, abbonati a 1 € al mese.",
        ],
      ]),
    ),
    ...chrome("menu", "Cronaca", "Politica", "Sport", "Eventi", "Montegrigio", "Comuni ▼"),
    ...chrome(
      "breadcrumb",
      `${story.pick(["Cronaca", "Attualità"])} / ${story.pick(["Centro", "Montegrigio"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ year, month, day, clock }) => `${day} ${monthName("it", month)} ${year} ${clock}`,
    ),
    ...chrome("photo-credit", story.pick(["Foto di repertorio", "Immagine d'archivio"])),
    ...chrome("share", "Condividi", "Ascolta questo articolo ora..."),
    ...story.body(
      [
        0.45,
        chrome(
          "ad",
          ...story.pick([
            ["Il video non può essere riprodotto: file corrotto.", `01:${story.int(10, 59)}`],
            ["Annuncio pubblicitario"],
          ]),
        ),
      ],
      [0.3, chrome("promo", story.headline())],
      [
        0.6,
        [
          ...chrome(
            "follow",
            story.pick([
              "Iscriviti al canale Telegraph di Montegrigio Oggi per ricevere le notizie in tempo reale",
              "Seguici anche su WhatsApp",
            ]),
          ),
          ...(story.int(0, 1) === 1 ? chrome("teaser", story.teaser()) : []),
        ],
      ],
    ),
    ...chrome("legal", "© Riproduzione riservata"),
    ...chrome(
      "tags",
      story.pick(["truffe", "scuola", "volley"]),
      story.pick(["anziani", "ragazzi"]),
      story.pick(["polizia", "paese"]),
    ),
    ...chrome("related", story.pick(["I più letti", "In evidenza"])),
    ...story.repeat(5, (at) =>
      chrome("related", `${at + 1}`, story.pick(["Cronaca", "Eventi", "Meteo"]), story.headline()),
    ),
    ...chrome(
      "ad",
      "Necrologie",
      story.pick([`Annunci di oggi (${story.int(2, 14)})`, "Invia le condoglianze"]),
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("tools", story.pick(["Caricamento...", "Sto caricando altri contenuti"]), "Torna su"),
    ...chrome(
      "footer",
      "Chi siamo",
      "Pubblicità",
      "Invia una segnalazione",
      "Montegrigio Oggi è in caricamento, ma ha bisogno di JavaScript",
    ),
  ],
};
