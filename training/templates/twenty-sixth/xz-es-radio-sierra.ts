import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Emisora local: en antena, podcast, temperaturas por pueblo, avisos de corte. */
export const xzEsRadioSierra: Template = {
  name: "xz-es-radio-sierra",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "En antena", "La Mañana de la Sierra", "Escuchar en directo")
      : []),
    ...chrome("menu", "Noticias", "Programas", "Deporte", "Contacto"),
    ...story.title(),
    ...story.date(
      (w) => `${weekdayName("es", w.weekday)} ${w.day} de ${monthName("es", w.month)} · ${w.clock}`,
    ),
    ...story.byline((author) => `Redacción: ${author}`),
    ...(story.int(0, 3) > 0
      ? chrome("audio", "Escucha la entrevista", "00:00", "00:00", "Descargar")
      : []),
    ...story.body([0.5, chrome("promo", story.headline())]),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Temperaturas",
          "Navalices 11°",
          "Villar 14°",
          "La Teja 12°",
          "Embalse: 19%",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome("podcast", "Podcast", "Hablemos de setas, cap. 12", "Gol en Las Eras, cap. 30")
      : []),
    ...chrome("related", "Otras noticias", ...story.headlines(3)),
    ...chrome("contact", "Deja tu aviso en el 600 000 417: lo leemos a las 12.30."),
    ...chrome("footer", "98.4 FM", "Aviso legal", "Cadena Sierra"),
  ],
};
