import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario regional: encuesta del día con porcentajes, titulares sueltos entre párrafos, llamamiento a los lectores, comentarios. */
export const lwElFaroDePoniente: Template = {
  name: "lw-el-faro-de-poniente",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Portada", "Local", "Deportes", "Esquelas", "Hemeroteca"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("es", month)} de ${year} ${clock}h`,
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.55,
        chrome("promo", story.pick([`Te puede interesar: ${story.headline()}`, story.headline()])),
      ],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "poll",
      story.pick([
        "¿Cree que se deben cobrar las bolsas?",
        "La pregunta: ¿debería peatonalizarse el paseo?",
      ]),
      `Sí ${story.int(30, 60)}%`,
      `No ${story.int(20, 39)}%`,
      "No sabe / no contesta 4%",
      `${story.int(200, 6000)} votos`,
      story.pick(["Gracias por su voto", "Ya ha votado en esta encuesta"]),
    ),
    ...chrome(
      "contact",
      story.pick([
        "¿Te ha pasado algo parecido? Cuéntanoslo en el correo de la redacción y un periodista se pondrá en contacto contigo.",
        "¿Estabas allí? Envíanos tus fotos y vídeos por mensaje.",
      ]),
    ),
    ...chrome(
      "comment",
      "Comentarios",
      story.reader(),
      story.comment(),
      "Responder",
      story.reader(),
      story.comment(),
      "Responder",
    ),
    ...chrome("footer", "Aviso legal", "Política de cookies", "Contacto"),
  ],
};
