import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Latin American portal: minute-by-minute feed, channel to join, agency rights, letters. */
export const esPortal: Template = {
  name: "es-portal",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Dólar hoy: compra 38,10 / venta 40,50",
      "Clima: 17°, parcialmente nublado",
    ),
    ...chrome(
      "menu",
      "Minuto a minuto",
      "Política",
      "Policiales",
      "Fútbol",
      "Espectáculos",
      "Necrológicas",
    ),
    ...story.date(({ day, mm, year }) => `${day}.${mm}.${year}`),
    ...story.title((title) => `${title} | El Faro Digital`),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...chrome("audio", "Escuchar nota", "00:00 / 03:12"),
    ...chrome("counter", `${story.int(100, 9000)} lecturas`),
    ...story.body(
      [0.3, chrome("promo", `LEÉ MÁS | ${story.headline()}`)],
      [0.6, chrome("promo", story.headline())],
      [0.85, chrome("follow", "Sumate a nuestro canal de WhatsApp y enterate antes que nadie.")],
    ),
    ...chrome("poll", "¿Qué te generó esta noticia?", "Alegría", "Enojo", "Sorpresa", "Nada"),
    ...chrome("related", "Ranking de noticias", ...numbered(story.headlines(5))),
    ...chrome("donation", "Bancá este periodismo: hacete socio desde 900 por mes."),
    ...chrome(
      "comment",
      "Dejá tu comentario",
      "Los comentarios publicados son de exclusiva responsabilidad de sus autores.",
    ),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment())),
    ...chrome("legal", "Registro de la propiedad intelectual en trámite. Directora: N. Oyarzábal."),
    ...chrome(
      "footer",
      "Staff",
      "Cartas de lectores",
      "Farmacias de turno",
      "Anunciá con nosotros",
    ),
  ],
};
