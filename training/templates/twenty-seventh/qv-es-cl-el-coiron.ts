import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario chileno: hora exacta, compartir, indicadores, cartas. */
export const qvEsClElCoiron: Template = {
  name: "qv-es-cl-el-coiron",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("ticker", `UF $${story.int(37, 39)}.${story.int(100, 999)}`, "Restricción: 3 y 4"),
    ...chrome("menu", "País", "Regiones", "Mundo", "Economía", "Cartas"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}-${mm}-${year} ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Agencia Puelche", "Imagen referencial", "Foto de archivo"]),
    ),
    ...story.byline((author) => `${author}`),
    ...chrome("reading-time", `${story.int(2, 8)} minutos de lectura`),
    ...story.body(
      [0.4, chrome("newsletter", "Recibe el resumen de la mañana", "Correo", "Enviar")],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...chrome("share", "Imprimir", "Enviar", "Copiar"),
    ...chrome(
      "legal",
      "Los comentarios son responsabilidad de quienes los escriben. No se publicarán los que contengan insultos o datos personales de terceros.",
    ),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome("related", ...story.headlines(3)),
    ...chrome("promo", "Destacados", ...story.headlines(2)),
    ...chrome("footer", "Suscripciones", "Club de lectores", "Términos"),
  ],
};
