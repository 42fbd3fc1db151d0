import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Revista mexicana de entrevistas y reportaje: donativos en prosa, semblanza del autor, cartelera. */
export const esRevistaBaldeAzul: Template = {
  name: "es-revista-balde-azul",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Balde Azul"),
    ...chrome("menu", "Crónica", "Entrevista", "Cocina", "Archivo"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Texto: ${author}`),
    ...story.date(({ day, month, year }) => `${day} de ${monthName("es", month)} de ${year}`),
    ...chrome("reading-time", `${story.int(4, 15)} minutos`),
    ...story.body(
      [0.25, chrome("photo-credit", `Foto: ${story.pick(["Archivo familiar", "Lucía Dzul"])}`)],
      [
        0.5,
        chrome(
          "donation",
          "Esta revista la hacemos seis personas y una perra. No recibimos publicidad oficial ni favores. Si lo que lees te sirve, invítanos un café al mes y seguimos.",
          "Quiero apoyar",
        ),
      ],
      [0.65, chrome("promo", story.headline())],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "author-bio",
          `${story.author}. Nació en un puerto y escribe desde una azotea. Ha publicado dos libros de crónicas y una disculpa.`,
        )
      : []),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "event",
          "Cartelera",
          `Jueves, 19 h: Son de la azotea, Casa Roja, $ ${story.int(80, 200)}`,
          "Sábado, 12 h: taller de huerto, entrada libre",
        )
      : []),
    ...chrome("related", "Sigue leyendo", ...marked("— ", story.headlines(3))),
    ...chrome("comment", `${story.reader()} dice:`, story.comment()),
    ...chrome("share", "Comparte esta historia"),
    ...chrome("footer", "Directorio", "Colabora", "Aviso de privacidad", "CC BY-NC"),
  ],
};
