import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sitio de economía doméstica: IBEX, euríbor, calculadoras, preguntas de lectores. */
export const xzEsEconomiaLlana: Template = {
  name: "xz-es-economia-llana",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "IBEX 35",
      `11.${story.int(100, 999)}`,
      "-0,2%",
      "Euríbor",
      "2,31%",
      "Luz hoy",
      "0,118 €/kWh",
    ),
    ...chrome("menu", "Ahorro", "Hipotecas", "Impuestos", "Consumo", "Foros"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date((w) => `Publicado: ${w.dd}-${w.mm}-${w.year} ${w.clock}`),
    ...story.date((w) => `Actualizado: ${w.dd}-${w.mm}-${w.year} ${w.clock}`),
    ...story.body(
      [0.3, chrome("tools", "Calcula tu cuota", "Capital", "Años", "Calcular")],
      [0.6, chrome("related", "Relacionado", story.headline())],
      [0.85, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []],
    ),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "La hora más barata", "14:00-15:00", "0,061 €/kWh")
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          "En el foro",
          story.reader(),
          story.comment(),
          story.reader(),
          story.comment(),
          "Entrar al foro",
        )
      : []),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} lleva quince años explicando facturas. Contesta los martes y, si se lo piden bien, también los jueves.`,
        )),
    ...chrome("related", "Últimas noticias", ...story.headlines(4)),
    ...(story.int(0, 3) > 0
      ? chrome(
          "legal",
          "La información de esta página no constituye asesoramiento. Consulte a un profesional antes de decidir.",
        )
      : []),
    ...chrome("footer", "Contacto", "Quién paga esto", "Condiciones"),
  ],
};
