import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An Italian provincial paper: print edition prompts, "leggi anche", local chronicle lists, cookie text. */
export const laSquillaDiValdirosa: Template = {
  name: "la-squilla-di-valdirosa",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Noi e alcuni partner usiamo cookie tecnici e, se ce lo permetti, cookie per mostrarti annunci su misura. Puoi cambiare idea quando vuoi.",
      "Accetta",
      "Rifiuta e abbonati",
    ),
    ...chrome("menu", "Cronaca", "Valli", "Sport", "Economia", "Necrologie", "Edicola digitale"),
    ...chrome("breadcrumb", `Home » ${story.pick(["Cronaca", "Cucina", "Economia"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `di ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...chrome("reading-time", `${story.int(1, 4)} minuti di lettura`),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["Leggi anche: ", "LEGGI ANCHE – ", "Vedi anche: "]) + story.headline(),
        ),
      ],
      [0.7, chrome("promo", story.teaser())],
    ),
    ...chrome("share", "Condividi", "Stampa"),
    ...chrome(
      "newsletter",
      "Buongiorno Valli",
      "Le notizie dalla tua valle, gratis ogni mattina.",
      "Iscriviti",
    ),
    ...chrome("related", "Le più lette", ...story.headlines(4)),
    ...chrome(
      "promo",
      "Necrologie",
      story.pick(["Giacomo Riva, di anni 87", "Teresa Lanfranchi ved. Colombo"]),
    ),
    ...chrome("footer", "Redazione", "Scriveteci", "Privacy", "Gerenza", "Pubblicità legale"),
  ],
};
