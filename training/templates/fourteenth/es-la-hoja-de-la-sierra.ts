import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, quote, within } from "./extras.ts";

/** Revista comarcal sin anuncios: frases sueltas de otras piezas y despieces repetidos. */
export const esLaHojaDeLaSierra: Template = {
  name: "es-la-hoja-de-la-sierra",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("site-name", "La Hoja de la Sierra", "Revista comarcal"),
      story.title(),
      story.byline((a) => `Texto: ${a}`),
      story.date((w) => `Número de ${w.mm}/${w.year}`),
      within(
        story,
        [story.int(20, 30) / 100, chrome("photo-credit", caption(story))],
        [story.int(40, 52) / 100, chrome("teaser", quote(story))],
        [story.int(62, 74) / 100, chrome("teaser", story.teaser())],
        [story.int(82, 92) / 100, chrome("promo", story.headline())],
      ),
      chrome(
        "author-bio",
        `${story.author} escribe en La Hoja desde el primer número. Vive en la sierra con dos mastines y una deuda con la imprenta.`,
      ),
      chrome(
        "donation",
        "Hazte socio por treinta euros al año. Recibirás cuatro números y una invitación a la matanza.",
      ),
      chrome("promo", ...story.headlines(2)),
      chrome("footer", "Depósito legal en trámite"),
    ].flat();
  },
};
