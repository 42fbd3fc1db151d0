import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Argentine regional paper: glued dollar prices, horoscope, lottery, comments, live radio */
export const mhEsArPregonDelLitoral: Template = {
  name: "mh-es-ar-pregon-del-litoral",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("audio", "RADIO EN VIVO", "FM Litoral 98.7", "Escuchar"),
    ...chrome("ticker", "Dólar oficial $1020", "Blue $1180", "Quiniela: ver resultados"),
    ...chrome("menu", "Ciudad · Región · Policiales · Campo · Deportes · Fúnebres · Clasificados"),
    ...chrome("menu", story.pick(["Región", "Policiales", "Campo"])),
    ...story.title(),
    ...story.date(
      (d) =>
        `${weekdayName("es", d.weekday)} ${d.day} de ${monthName("es", d.month)} de ${d.year} | ${d.clock}`,
    ),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a}`),
    ...story.body(
      [0.3, chrome("ad", "Publicidad", "Seguí leyendo")],
      [0.6, chrome("related", "Leé más", `» ${story.headline()}`, `» ${story.headline()}`)],
    ),
    ...chrome("poll", "¿Qué te produce esta nota?", "Alegría", "Enojo", "Indiferencia"),
    ...chrome("comment", "Comentarios", story.reader(), story.comment(), "Responder"),
    ...chrome("related", "Te puede interesar"),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome("promo", "Farmacias de turno", "Fúnebres: participaciones de hoy"),
    ...chrome(
      "footer",
      "Propietario: Editorial del Litoral S.A.",
      `Edición Nº ${story.int(3000, 9000)}`,
      "Registro DNDA en trámite",
    ),
  ],
};
