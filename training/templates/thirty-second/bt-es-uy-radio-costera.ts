import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Radio uruguaya con web: audio, programación, contacto por WhatsApp, notas cortas. */
export const btEsUyRadioCostera: Template = {
  name: "bt-es-uy-radio-costera",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "audio",
      "EN VIVO",
      `Al aire: ${story.pick(["La mañana costera", "Siesta y noticias"])}`,
      "Escuchar",
      "00:00",
    ),
    ...chrome("menu", "Programas", "Noticias", "Podcasts", "Grilla", "Publicite"),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.byline((author) => `Escribe ${author}`),
    ...story.standfirst(),
    ...chrome("audio", `Escuchar nota (${story.int(2, 15)}:${story.int(10, 59)})`, "Descargar MP3"),
    ...story.body([0.5, chrome("promo", story.headline())]),
    ...chrome(
      "contact",
      `Comunicate con el estudio: 099 555 01${story.int(10, 99)}. Los audios de más de un minuto no salen al aire.`,
    ),
    ...chrome(
      "related",
      "Escuchá también",
      ...story.headlines(3).map((headline) => `${headline} · ${story.int(4, 48)} min`),
    ),
    ...chrome(
      "calendar",
      "Grilla de hoy",
      "6:00 Amanece",
      "9:00 La mañana costera",
      "13:00 Informativo",
      "20:00 Tango y viento",
    ),
    ...chrome("sponsor", "Auspicia: Ferretería El Ancla, todo para la casa y el bote"),
    ...chrome(
      "footer",
      "CX 142 Radio Costera",
      "Ruta 10 km 142",
      "Términos y condiciones",
      `${story.when.year}`,
    ),
  ],
};
