import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian news agency page: terse tags, copyright after the text, related clips. */
export const itAnsiliaLanci: Template = {
  name: "it-ansilia-lanci",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Agenzia Ansilia"),
    ...chrome("menu", "Top News", "Regioni", "Mondo", "Sport", "Scienza", "Ambiente", "Motori"),
    ...chrome(
      "breadcrumb",
      `Ansilia.example > ${story.pick(["Cronaca", "Politica", "Regioni"])} > ${story.titleText}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (when) => `${when.dd} ${monthName("it", when.month)} ${when.year}, ${when.clock}`,
    ),
    ...story.byline((author) => `Redazione Ansilia – ${author}`),
    ...chrome("tools", "Link copiato", "Stampa", "Scrivi alla redazione", "Dimensione testo A A A"),
    ...chrome("photo-credit", story.pick(["© ANSILIA", "© ANSILIA/Vigili del fuoco"])),
    ...story.body([
      0.5,
      story.pick([
        chrome("related", "Guarda anche", story.headline()),
        chrome("related", "Notizie correlate", story.headline(), story.headline()),
      ]),
    ]),
    ...chrome("legal", "Riproduzione riservata © Copyright ANSILIA"),
    ...chrome("related", "Da non perdere", ...story.headlines(3)),
    ...chrome("share", "Condividi"),
    ...chrome("related", "Ultima ora", ...story.headlines(story.int(4, 6))),
    ...chrome(
      "sponsor",
      "Annunci immobiliari",
      `Villa in vendita a ${story.pick(["Collalto", "Borgosesto"])}, ${story.int(200, 600)}.000 €`,
    ),
    ...chrome(
      "footer",
      "Fai la tua ricerca",
      "Contatti",
      "Disclaimer",
      "Modello organizzativo",
      "Certificazione ISO 9001",
    ),
  ],
};
