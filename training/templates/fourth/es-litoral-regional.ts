import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Un periódico de provincia: tiempo, esquelas, agenda, WhatsApp, encuesta, comentarios. */
export const esLitoralRegional: Template = {
  name: "es-litoral-regional",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "El Litoral de Hoy"),
    ...chrome("ticker", `${story.int(8, 37)}° Puerto Llano`, "Mareas", "Tráfico"),
    ...chrome(
      "menu",
      "Portada",
      "Comarcas",
      "Sucesos",
      "Puerto",
      "Deportes",
      "Esquelas",
      "Hemeroteca",
    ),
    ...chrome("app", "Sigue nuestro canal de WhatsApp"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} | Redacción`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}-${mm}-${year} | ${clock}`),
    ...chrome("audio", "Escuchar artículo", "Cargando el reproductor..."),
    ...story.body(
      [0.4, chrome("promo", `Lea también: ${story.headline()}`)],
      [0.6, chrome("ad", "Publicidad")],
      [0.8, chrome("promo", `Te puede interesar | ${story.headline()}`)],
    ),
    ...chrome(
      "poll",
      "ENCUESTA",
      "¿Pasea usted por el puerto?",
      "Cada día",
      "Solo en agosto",
      "Votar",
      "Ver resultados",
    ),
    ...chrome("comment", `Comentarios (${story.int(2, 60)})`, "Lo más valorado"),
    ...story.repeat(3, (at) =>
      chrome("comment", `${at + 1} ${story.reader()}`, story.comment(), "Responder", "Denunciar"),
    ),
    ...chrome(
      "comment-form",
      "Para comentar debes estar registrado",
      "Los comentarios ofensivos serán eliminados.",
    ),
    ...chrome(
      "event",
      "AGENDA DE HOY",
      "19:00 Presentación del libro Mareas bajas. Casa de Cultura",
      "21:30 Cine al aire libre",
    ),
    ...chrome("related", "En portada", ...story.headlines(4), "Ver más noticias"),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Tarifas de publicidad",
      "Contacto",
      `© Litoral Ediciones, S.L. ${story.when.year}. Prohibida su reproducción`,
    ),
  ],
};
