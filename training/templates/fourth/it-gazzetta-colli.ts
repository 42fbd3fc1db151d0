import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Un quotidiano: abbonamenti, riproduzione riservata, leggi anche, meteo, consigliati. */
export const itGazzettaColli: Template = {
  name: "it-gazzetta-colli",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Menu",
      "Cronaca",
      "Politica",
      "Sport",
      "Cucina",
      "Motori",
      "Edizioni locali",
    ),
    ...chrome("login", "Abbonati", "Accedi"),
    ...chrome("ticker", `Meteo: Castelpietra ${story.int(0, 33)}°C`),
    ...chrome("breadcrumb", "Home » Cronaca » Storie"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `di ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} alle ore ${clock}`),
    ...chrome("share", "Ascolta questo articolo ora...", "Condividi", "Salva"),
    ...chrome("reading-time", `${story.int(1, 5)} minuti di lettura`),
    ...story.body(
      [0.35, chrome("promo", `Leggi anche › ${story.headline()}`)],
      [0.65, chrome("ad", "Pubblicità")],
    ),
    ...chrome("legal", "© Riproduzione riservata"),
    ...chrome(
      "app",
      "Per restare sempre aggiornati su quello che accade nella tua città, iscriviti al canale WhatsApp",
    ),
    ...chrome("tags", "Argomenti", "paesi", "persone"),
    ...chrome("related", "I più letti", ...counted(story.headlines(4))),
    ...chrome(
      "sponsor",
      "Contenuti sponsorizzati",
      "Montascale: i prezzi potrebbero sorprenderti",
      "da Taboolance",
    ),
    ...chrome("related", "Consigliati per te", ...story.headlines(3), "Leggi tutto"),
    ...chrome(
      "newsletter",
      "Le newsletter della Gazzetta",
      "Buongiorno Colli, ogni mattina alle 7",
      "Iscriviti",
    ),
    ...chrome(
      "footer",
      "Redazione",
      "Necrologie",
      "Privacy",
      "Preferenze cookie",
      "Dichiarazione di accessibilità",
      `P.Iva 00417260331`,
    ),
  ],
};
