import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish sports daily with league widgets, quotes slideshow and betting warning. */
export const esTercerTiempoRadar: Template = {
  name: "es-tercer-tiempo-radar",
  language: "es",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Fútbol",
      "Baloncesto",
      "Motor",
      "Ciclismo",
      "Más deporte",
      "Directos",
      "Quiniela",
    ),
    ...chrome(
      "ticker",
      `Jornada ${story.int(30, 38)}`,
      "Finalizado",
      "ALC 2 - 1 MON",
      "En juego",
      `VIL 0 - ${story.int(0, 3)} SEG`,
    ),
    ...chrome("breadcrumb", "Radar > Fútbol modesto"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.pick([
      chrome("author-bio", "Enviado especial"),
      chrome("author-bio", "Redactor jefe"),
    ]),
    ...story.date((when) => `Actualizado a ${when.dd}/${when.mm}/${when.year} ${when.clock}`),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          story.pick(["Los jugadores celebran el tanto", "Una acción del encuentro"]),
          "RADAR",
        ),
      ],
      [0.45, chrome("promo", story.headline())],
      [0.6, chrome("promo", "Vídeo", story.headline(), `0${story.int(0, 2)}:${story.int(10, 59)}`)],
      [0.85, story.pick([chrome("ad", "Juega con responsabilidad. +18", "Publicidad"), []])],
    ),
    ...chrome("poll", "¿Qué nota le pones al partido?", "1", "2", "3", "4", "5"),
    ...chrome(
      "comment",
      `${story.int(5, 400)} Comentarios`,
      "Normas",
      "Ordenar por: más recientes",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome("comment", story.reader(), `#${story.int(1, 200)}`, story.comment()),
    ),
    ...chrome("related", "Otras noticias", ...story.headlines(5)),
    ...chrome("app", "Descárgate la app Radar y personaliza tu equipo"),
    ...chrome(
      "footer",
      "RSS",
      "Quiénes somos",
      "Trabaja con nosotros",
      "Certificado por el medidor oficial",
    ),
  ],
};
