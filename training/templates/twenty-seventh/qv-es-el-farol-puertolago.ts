import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario local: muro de suscripción, titulares sueltos entre párrafos, lo más visto, pie pegado. */
export const qvEsElFarolPuertolago: Template = {
  name: "qv-es-el-farol-puertolago",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Portada", "Comarca", "Deportes", "Cultura", "Esquelas", "Suscríbete"),
    ...chrome("breadcrumb", "Local", story.pick(["Puertolago", "Valdehierro", "Sierra"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...chrome("contact", story.pick(["Puertolago", "Valdehierro", "Redacción"])),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("es", month)} de ${year} - ${clock}`,
    ),
    ...chrome("share", "Compartir", "WhatsApp", "Guardar"),
    ...chrome("comment", String(story.int(0, 80))),
    ...story.body(
      [0.25, chrome("promo", story.headline())],
      [0.5, chrome("ad", "Publicidad")],
      [0.75, chrome("promo", "Más información", story.headline(), story.headline())],
    ),
    ...chrome("tags", "Temas", story.pick(["Agua", "Tranvía", "Escuela"])),
    ...chrome("related", "Lo más visto", ...numbered(story.headlines(5), " ")),
    ...chrome("comment", "Comentarios", story.reader(), story.comment(), "Responder"),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Publicidad",
      "Aviso legal",
      "Política de cookies",
      "Ir arriba",
    ),
  ],
};
