import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Latin American portal: dollar strip, unmarked headlines within, newsletter, you may like, horoscope. */
export const rioDeMateNoticias: Template = {
  name: "rio-de-mate-noticias",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Dólar oficial $${story.int(900, 1500)}`,
      `Dólar blue $${story.int(1000, 1600)}`,
      "Riesgo país 702",
    ),
    ...chrome(
      "menu",
      "Últimas noticias",
      "Política",
      "Economía",
      "Sociedad",
      "Policiales",
      "Deportes",
      "Espectáculos",
      "Quiniela",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.dd} de ${monthName("es", w.month)} de ${w.year} - ${w.clock}`),
    ...story.byline((a) => `Por ${a}`),
    ...story.body(
      [0.25, chrome("promo", story.headline())],
      [0.55, chrome("promo", `Mirá también: ${story.headline()}`, story.teaser())],
    ),
    ...chrome(
      "newsletter",
      "Lo que pasó hoy, contado a la noche y sin vueltas, en tu casilla de correo",
      "QUIERO RECIBIRLO",
    ),
    ...chrome("tags", "Temas relacionados", "Subte", "Servicios públicos"),
    ...chrome("related", ...story.pick([["Te puede interesar"], []]), ...story.headlines(4)),
    ...chrome("related", "Últimas Noticias"),
    ...story.repeat(3, () =>
      chrome("teaser", story.headline(), story.teaser(), `Por ${story.reader()}`),
    ),
    ...chrome(
      "footer",
      `Registro DNDA en trámite. Edición Nº ${story.int(2100, 6900)}. © ${story.when.year} Río de Mate Noticias`,
      "Quiénes Somos",
      "Términos y Condiciones",
    ),
  ],
};
