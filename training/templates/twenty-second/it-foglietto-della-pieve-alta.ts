import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian local daily: crumbs, subscriber prompts, related, most read, obituaries. */
export const itFogliettoDellaPieveAlta: Template = {
  name: "it-foglietto-della-pieve-alta",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Home", "Cronaca", "Sport", "Cultura", "Necrologie", "Abbonati"),
    ...chrome(
      "breadcrumb",
      story.pick(["Home » Cronaca » Pieve Alta", "Sei in: Cronaca", "Home / Valli"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `di ${author}`),
    ...story.date(
      (when) => `${when.day} ${monthName("it", when.month)} ${when.year} alle ${when.clock}`,
    ),
    ...chrome("reading-time", story.pick(["2 minuti di lettura", "Tempo di lettura: 3 min"])),
    ...chrome("share", "Condividi", "Invia per e-mail", story.pick(["Stampa", "Ascolta"])),
    ...chrome(
      "photo-credit",
      story.pick(["Foto Foglietto/Bressan", "La frazione vista dall'alto (archivio)"]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "promo",
          story.pick(["Leggi anche: ", "Leggi anche > ", "Per approfondire: "]) + story.headline(),
        ),
      ],
      [0.55, chrome("ad", story.pick(["Pubblicità", "Annuncio"]))],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "newsletter",
          story.pick([
            "Ogni mattina le notizie della valle nella tua posta.",
            "Iscriviti alla lettera della domenica.",
          ]),
          "Inserisci la tua e-mail",
          "Iscriviti",
        ),
      ],
    ),
    ...chrome("tags", story.pick(["incidenti", "scuola"]), story.pick(["comune", "viabilità"])),
    ...chrome(
      "related",
      story.pick(["I più letti", "Articoli correlati", "Dalla home"]),
      ...numbered(story.headlines(5)),
    ),
    ...chrome(
      "comment",
      `Commenti (${story.int(0, 30)})`,
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome("comment-form", "Accedi per lasciare un commento", "Leggi il regolamento"),
    ...chrome(
      "legal",
      "Riproduzione riservata © Editoriale Pieve srl. Registrazione del tribunale n. 417.",
    ),
    ...chrome("follow", "Seguici su Facebook e Telegram"),
    ...chrome("footer", "Redazione", "Privacy", "Preferenze cookie"),
  ],
};
