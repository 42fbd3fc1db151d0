import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Suplemento de sociedad de un diario nacional: muro de pago, firmas, pasatiempos. */
export const xzEsSociedadRevista: Template = {
  name: "xz-es-sociedad-revista",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Gente", "Historias", "Salud", "Moda", "Pasatiempos"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "paywall",
          "Solo para suscriptores",
          `Te quedan ${story.int(1, 4)} artículos gratis este mes`,
          "Suscríbete por 1 € el primer mes",
        )
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((w) => `${w.day} ${monthName("es", w.month)} ${w.year} - ${w.clock}`),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [0.7, chrome("promo", story.headline(), story.teaser())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome("follow", `Recibe un aviso cuando publique ${story.author}`)),
    ...chrome("tags", "Archivado en:", "Educación", "Loterías", "Pueblos"),
    ...(story.int(0, 3) > 0
      ? chrome("promo", "Juega", "Crucigrama blanco", "Sudoku experto", "Sopa de letras")
      : []),
    ...chrome("related", "Últimas historias", ...story.headlines(4)),
    ...chrome("footer", "Vende con nosotros", "Configuración de cookies", "Mapa del sitio"),
  ],
};
