import { monthName } from "../calendar.ts";
import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** Quotidiano locale: «Leggi anche», titoli nudi, didascalie e messaggio per gli abbonati. */
export const itGazzettaDiValsecca: Template = {
  name: "it-gazzetta-di-valsecca",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "Cronaca", "Politica", "Sport", "Necrologie", "Meteo", "Edicola"),
      chrome("login", "Accedi", "Abbonati"),
      chrome("breadcrumb", "Home > Cronaca"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `di ${a}`),
      story.date((w) => `${w.dd} ${monthName("it", w.month)} ${w.year} alle ${w.clock}`),
      chrome("reading-time", `${story.int(1, 4)} minuti di lettura`),
      chrome("photo-credit", caption(story) + story.pick([" (Foto Ferri)", ""])),
      within(
        story,
        [
          story.int(14, 26) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["Leggi anche: ", "LEGGI ANCHE – ", "Approfondimento: "]),
              story.headlines(1),
            ),
          ),
        ],
        [story.int(40, 50) / 100, chrome("ad", "Pubblicità")],
        [story.int(56, 68) / 100, chrome("promo", story.headline())],
        [
          story.int(78, 90) / 100,
          chrome(
            "follow",
            story.pick([
              "Iscriviti al canale WhatsApp della Gazzetta",
              "Le notizie di Valsecca arrivano anche su Telegram, una volta al giorno.",
            ]),
          ),
        ],
      ),
      chrome("tags", "Argomenti", "ponti", "storie"),
      chrome("share", "Riproduzione riservata ©", "Condividi"),
      chrome("related", "I più letti", ...numbered(story.headlines(4))),
      chrome(
        "comment",
        "Commenti",
        story.reader(),
        story.comment(),
        story.reader(),
        story.comment(),
      ),
      chrome(
        "footer",
        "Redazione",
        "Privacy",
        "Dichiarazione di accessibilità",
        "P.IVA 00000000000",
      ),
    ].flat();
  },
};
