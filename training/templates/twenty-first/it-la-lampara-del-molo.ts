import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidiano locale italiano: fascia meteo, «leggi anche», farmacie, tabellone risultati, abbonati. */
export const itLaLamparaDelMolo: Template = {
  name: "it-la-lampara-del-molo",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Cerca", "Abbonati", "Cronaca", "Sport", "Necrologie", "Meteo"),
    ...chrome("breadcrumb", `Home » ${story.pick(["Cronaca", "Sport", "Cucina"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `di ${author}`),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("it", month)} ${year} alle ${clock}`,
    ),
    ...chrome("reading-time", `${story.int(1, 6)} minuti di lettura`),
    ...chrome("share", "Facebook", "WhatsApp", "Stampa"),
    ...chrome(
      "photo-credit",
      `${story.pick(["Il molo ieri mattina", "Foto d'archivio", "La piazza"])} (foto ${story.pick(["Riva", "di repertorio"])})`,
    ),
    ...story.body(
      [0.3, chrome("promo", "Leggi anche", story.headline())],
      [
        0.55,
        chrome(
          "newsletter",
          "La buonanotte del Molo: cinque notizie e una ricetta, ogni sera alle dieci. Iscrivendoti accetti l'informativa.",
          "Iscriviti",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "ticker",
      "Risultati",
      `Borgo-Pieve ${story.int(0, 3)}-${story.int(0, 3)}`,
      `Ledro-Arco ${story.int(0, 3)}-${story.int(0, 3)}`,
      `Rotal-Stelle ${story.int(0, 3)}-${story.int(0, 3)}`,
    ),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "calendar",
          "Farmacie di turno",
          `Alla Croce, via Roma ${story.int(1, 90)}`,
          `San Marco, piazza Nuova ${story.int(1, 20)}, ore 8.30-20`,
        )
      : []),
    ...(story.int(1, 100) <= 50
      ? chrome(
          "tags",
          `${story.pick(["elezioni", "neve", "acqua"])} ${story.pick(["comune", "montagna"])}`,
        )
      : []),
    ...chrome("related", "I più letti", ...counted(story.headlines(story.int(3, 5)))),
    ...chrome(
      "legal",
      `Riproduzione riservata © ${story.when.year}. È vietato l'uso anche parziale dei testi senza permesso scritto.`,
    ),
    ...chrome("footer", "Redazione", "Pubblicità", "Privacy", "Necrologie: 0471 555 031"),
  ],
};
