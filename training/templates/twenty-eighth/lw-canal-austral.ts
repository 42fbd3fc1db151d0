import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Canal de televisión del Cono Sur: descripciones de videos, encuesta breve, mirá también, avisos de app. */
export const lwCanalAustral: Template = {
  name: "lw-canal-austral",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "EN VIVO", "Política", "Policiales", "Espectáculos"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("es", month)} ${year}, ${clock}hs`,
    ),
    ...story.body(
      [0.2, chrome("promo", story.pick([`Mirá también: ${story.headline()}`, story.headline()]))],
      [
        0.6,
        chrome(
          "poll",
          story.pick(["Encuesta", "Votá"]),
          "¿Te mudarías al campo?",
          "Sí, mañana",
          "Ni loco",
          "Si hay internet",
        ),
      ],
      [0.85, chrome("promo", story.headline())],
    ),
    ...story.byline((a) => a),
    ...chrome(
      "promo",
      "Video: el momento en que la ballena asoma junto al kayak, contado por el que remaba.",
      `${story.int(0, 3)}:${story.int(10, 59)}`,
      "Video: así suena el órgano más viejo del país después de la restauración.",
      `${story.int(0, 3)}:${story.int(10, 59)}`,
    ),
    ...chrome(
      "app",
      "Bajate la aplicación y enterate primero. No mandamos cualquier cosa: solo lo que contarías en la mesa.",
    ),
    ...chrome(
      "contact",
      "¿Tenés una denuncia, una foto o una buena historia? Escribinos, leemos todo.",
    ),
    ...chrome("tags", "Inundación", "Rutas", "Fútbol"),
  ],
};
