import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Emisora: programa en antena, fonogramas, concursos. */
export const qvEsRadioRioVerde: Template = {
  name: "qv-es-radio-rio-verde",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("audio", "En directo", "La mañana del valle", "Escuchar"),
    ...chrome("menu", "Noticias", "Programas", "Emisoras", "Deportes"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ day, month, year }) => `${day} ${monthName("es", month)} ${year}`),
    ...chrome("share", "Escuchar", "Compartir"),
    ...chrome(
      "podcast",
      story.pick(["Escucha la entrevista", "El informativo"]),
      `0${story.int(1, 9)}:${story.int(10, 59)}`,
    ),
    ...story.body(
      [0.5, chrome("promo", story.headline())],
      [0.8, chrome("app", "Descarga la app", "iPhone", "Android")],
    ),
    ...chrome("podcast", "Programas", "A media tarde", "Cosas del campo"),
    ...chrome("related", "Te recomendamos", ...marked("▸ ", story.headlines(3))),
    ...chrome("event", "Sorteo", "Dos entradas para el circo", "Participa"),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome("footer", "Frecuencias", "Publicidad", "Contacto", "Canal ético"),
  ],
};
