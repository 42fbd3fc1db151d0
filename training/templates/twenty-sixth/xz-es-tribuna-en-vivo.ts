import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario deportivo: marcadores, apuestas, fichas y encuestas metidas entre los párrafos de cualquier noticia. */
export const xzEsTribunaEnVivo: Template = {
  name: "xz-es-tribuna-en-vivo",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "EN VIVO",
          "Almenar 1",
          "Burgondo 1",
          "78'",
          "Iscarejo 0",
          "Torduel 2",
          "Final",
        )
      : []),
    ...chrome("menu", "Fútbol", "Baloncesto", "Ciclismo", "Motor", "Fichajes", "Más"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}${story.pick(["", " | Enviado especial"])}`),
    ...story.date((w) => `Actualizado ${w.dd}/${w.mm}/${w.year} - ${w.clock}`),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [0.4, chrome("ticker", "Goleadores", "Vega 14", "Cano 12", "Abel 9")],
      [
        0.6,
        chrome(
          "poll",
          "¿Quién ganará la liga?",
          "La Muela",
          "Valdeolmos",
          "Otro",
          "Votar",
          `${story.int(200, 9000)} votos`,
        ),
      ],
      [0.8, chrome("ad", "Apuesta con cabeza. +18. Juego autorizado.")],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          `${story.int(2, 200)} comentarios`,
          story.reader(),
          story.comment(),
          story.reader(),
          story.comment(),
          "Ver más comentarios",
        )
      : []),
    ...chrome(
      "event",
      "Agenda televisiva",
      "18.30 Balonmano: Sierra - Costa",
      "21.00 Fútbol: Almenar - Roa",
    ),
    ...chrome(
      "related",
      "Última hora",
      ...story.headlines(5).map((text, at) => `${20 - at}:${story.int(10, 59)} ${text}`),
    ),
    ...chrome(
      "legal",
      "Los resultados se facilitan a título informativo y pueden sufrir retrasos. Queda prohibida su reproducción sin permiso de la empresa editora.",
    ),
    ...chrome("app", "Llévate los goles en el bolsillo", "Descargar"),
    ...chrome("footer", "Staff", "Contacto", "Aviso legal", "RSS"),
  ],
};
