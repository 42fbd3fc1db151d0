import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish-language site as a thin scrape holds it: story, one lone headline within, short tail. */
export const esHojaSueltaDeLaVega: Template = {
  name: "es-hoja-suelta-de-la-vega",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...story.date((when) => `${when.day} de ${monthName("es", when.month)} de ${when.year}`),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [0.65, story.pick([chrome("promo", story.teaser()), []])],
    ),
    ...story.byline((author) => `Texto de ${author}`),
    ...story.pick([
      chrome(
        "donation",
        "Si has llegado hasta aquí es porque esta historia te importa. Ayúdanos a contar la siguiente: cualquier cantidad sirve.",
      ),
      [],
    ]),
    ...chrome("related", story.headline(), story.headline()),
    ...story.pick([
      chrome(
        "tags",
        story.pick(["sociedad, barrios", "tribunales, curiosidades", "deporte, ascenso"]),
      ),
      [],
    ]),
    ...chrome(
      "legal",
      story.pick([
        "Se permite citar un párrafo, siempre que se enlace al original.",
        "Todos los derechos de este texto pertenecen a su autor.",
      ]),
    ),
  ],
};
