import { monthName } from "../../../training/templates/calendar.ts";
import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Quotidiano locale italiano: abbonati, necrologie, commenti chiusi, riproduzione riservata, tempo di lettura, «leggi anche». */
export const nfGazzettinoDiValtorre: Template = {
  name: "nf-gazzettino-di-valtorre",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Gazzettino di Valtorre",
      "Cronaca",
      "Sport",
      "Tempo libero",
      "Necrologie",
      "Edicola digitale",
      "Abbonati",
      "Accedi",
    ),
    ...chrome("breadcrumb", `Home » Cronaca » ${story.pick(["Fornovo", "Borgo Val di Sotto"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `di ${a}`),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("it", month)} ${year} alle ${clock}`,
    ),
    ...chrome("reading-time", `${story.int(1, 6)} minuti di lettura`),
    ...chrome("photo-credit", story.pick(["(foto d'archivio)", "Foto Bertolini"])),
    ...story.body(
      [0.25, chrome("related", `Leggi anche: ${story.headline()}`)],
      [
        0.55,
        chrome(
          "newsletter",
          "Buongiorno Valtorre. Le notizie della valle, il santo del giorno e la farmacia di turno, ogni mattina alle sette.",
          "Iscriviti",
        ),
      ],
      [0.8, chrome("ad", "Pubblicità")],
    ),
    ...chrome("legal", "© Riproduzione riservata"),
    ...chrome("tags", "Tag:", "comune", "scuola", story.pick(["viabilità", "carabinieri"])),
    ...chrome("comment-form", "I commenti sono chiusi. Per scriverci: lettere@valtorre.example"),
    ...chrome("related", "I più letti", ...numbered(story.headlines(4), ") ")),
    ...chrome("promo", "Necrologie: Ester Bonini ved. Gatti", "Partecipa al lutto"),
    ...chrome(
      "footer",
      "Gerenza",
      "Privacy",
      "Cookie",
      `P.IVA 0${story.int(1000000000, 1999999999)}`,
    ),
  ],
};
