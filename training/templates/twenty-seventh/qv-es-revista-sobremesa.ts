import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Revista dominical: socios, autora con varias frases, carta del editor. */
export const qvEsRevistaSobremesa: Template = {
  name: "qv-es-revista-sobremesa",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Sobremesa"),
    ...chrome("login", "Hazte socio", "Entrar"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Texto de ${author}`),
    ...chrome("photo-credit", `Fotos de ${story.pick(["Lola Ferrán", "Nacho Ibáñez Roa"])}`),
    ...story.date(
      ({ weekday, day, month }) =>
        `${weekdayName("es", weekday)}, ${day} de ${monthName("es", month)}`,
    ),
    ...chrome("reading-time", story.pick(["12 minutos", "Para leer con café"])),
    ...story.body([
      0.5,
      chrome(
        "donation",
        "Somos pocas y no tenemos jefe. Si este texto te ha acompañado un rato, piensa en acompañarnos tú.",
        "Quiero ser socio",
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} escribe de pueblos, de trenes y de lo que se come en ellos. Ha publicado dos libros y un mapa.`,
    ),
    ...chrome(
      "comment",
      `${story.int(1, 30)} comentarios de socios`,
      story.comment(),
      story.reader(),
    ),
    ...chrome("related", "Sigue leyendo", ...story.headlines(2)),
    ...chrome("footer", "Qué es Sobremesa", "Tienda", "Contacto"),
  ],
};
