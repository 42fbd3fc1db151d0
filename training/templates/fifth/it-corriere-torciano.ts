import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian local daily: reading time, subscribe wall leftovers, inline links, reproduction line. */
export const itCorriereTorciano: Template = {
  name: "it-corriere-torciano",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Sezioni",
      "Cronaca",
      "Economia",
      "Sport",
      "Tempo libero",
      "Necrologie",
      "Edicola digitale",
    ),
    ...chrome("login", "Abbonati", "Accedi"),
    ...chrome("breadcrumb", "Home > Cronaca"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `di ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} alle ${clock}`),
    ...chrome("reading-time", `${story.int(1, 5)} minuti di lettura`),
    ...chrome("audio", "Ascolta la versione audio dell'articolo"),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.5,
        chrome(
          "paywall",
          "Sblocca l'accesso illimitato a tutti i contenuti del sito",
          "1 €/mese per 3 mesi",
          "Attiva ora",
        ),
      ],
      [
        0.8,
        chrome("promo", "Segui il nostro canale WhatsApp per non perdere le notizie della valle"),
      ],
    ),
    ...chrome("legal", "© RIPRODUZIONE RISERVATA"),
    ...chrome("tags", "Argomenti", "viabilità", "meteo"),
    ...chrome("related", "I più letti", ...story.headlines(4)),
    ...chrome("comment", "Commenti", story.reader(), story.comment(), "Rispondi"),
    ...chrome(
      "newsletter",
      "La newsletter del mattino",
      "Ogni giorno alle 7 le notizie scelte dal direttore",
      "Iscriviti gratis",
    ),
    ...chrome(
      "sponsor",
      "Aste giudiziarie",
      "Appartamenti Via Garibaldi 12 - 64.000 €",
      "Vendita auto usate",
    ),
    ...chrome(
      "footer",
      "Redazione",
      "Scriveteci",
      "Rss/xml",
      "Pubblicità",
      "Dichiarazione di accessibilità",
      "P. IVA 00000000000",
    ),
  ],
};
