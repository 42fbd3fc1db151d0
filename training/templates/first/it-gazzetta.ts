import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian daily: "Leggi anche", consent choice, subscriber box, VAT number in the footer. */
export const itGazzetta: Template = {
  name: "it-gazzetta",
  language: "it",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Usiamo i cookie per migliorare la tua esperienza. Continuando a navigare accetti la nostra informativa.",
      "Accetta",
      "Rifiuta",
    ),
    ...chrome("menu", "Cronaca", "Politica", "Economia", "Sport", "Cultura", "Meteo", "Necrologie"),
    ...chrome("login", "Abbonati", "Accedi"),
    ...chrome("breadcrumb", "Home > Cronaca > Montesardo"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `di ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}-${mm}-${year} ${clock}`),
    ...chrome("reading-time", `${story.int(1, 5)} minuti di lettura`),
    ...chrome("share", "Condividi", "Facebook", "X", "WhatsApp", "Stampa"),
    ...story.body(
      [0.3, chrome("promo", `Leggi anche: ${story.headline()}`)],
      [0.6, chrome("promo", story.headline())],
      [0.8, chrome("ad", "Pubblicità")],
    ),
    ...chrome("legal", "© RIPRODUZIONE RISERVATA"),
    ...chrome("tags", "Argomenti", "biblioteche", "Montesardo"),
    ...chrome("comment", "Lascia un commento"),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "Rispondi")),
    ...chrome("related", "I più letti", ...story.headlines(5)),
    ...chrome("related", "Ultime notizie", ...story.headlines(4)),
    ...chrome("newsletter", "Iscriviti alla newsletter del mattino"),
    ...chrome("footer", "Chi siamo", "Contatti", "Pubblicità", "Privacy", "Note legali"),
    ...chrome("legal", "Gazzetta di Montesardo - P.IVA 00000000000 - Reg. Tribunale n. 12/1974"),
  ],
};
