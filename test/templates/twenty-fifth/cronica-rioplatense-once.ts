import { chrome, marked } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An Argentine portal: hashtags, dollar strip, reader reactions, related before and after. */
export const cronicaRioplatenseOnce: Template = {
  name: "cronica-rioplatense-once",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Dólar blue",
      `$${story.int(1100, 1600)}`,
      "Riesgo país",
      `${story.int(500, 900)}`,
    ),
    ...chrome("menu", "Últimas", "Política", "Deportes", "Policiales", "Clima", "Quiniela"),
    ...chrome("breadcrumb", `Once > ${story.pick(["Deportes", "Sociedad"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}-${mm}-${year} | ${clock}`),
    ...story.byline((author) => `Por ${author}`),
    ...chrome("share", "Guardar", "Compartir"),
    ...story.body([
      0.55,
      chrome(
        "related",
        story.pick(["Mirá también", "Seguí leyendo", "Además"]),
        ...story.headlines(2),
      ),
    ]),
    ...chrome(
      "counter",
      "¿Qué te pareció la nota?",
      "Me gusta",
      `${story.int(0, 90)}%`,
      "Me da igual",
      `${story.int(0, 9)}%`,
    ),
    ...chrome(
      "comment",
      "Comentarios",
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome("related", "Más leídas", ...marked("» ", story.headlines(4))),
    ...chrome(
      "footer",
      "Registro de propiedad intelectual en trámite",
      "Edición Nº 4.117",
      "Director: H. Zabala",
    ),
  ],
};
