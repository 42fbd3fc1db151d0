import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sección de consumo: índice, ofertas, valoración, dudas de lectores. */
export const qvEsConsumoClaro: Template = {
  name: "qv-es-consumo-claro",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Ahorro", "Hogar", "Banca", "Comparadores"),
    ...chrome("breadcrumb", "Inicio > Consumo"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Escrito por ${author}`),
    ...story.date(({ dd, mm, year }) => `Actualizado: ${dd}/${mm}/${year}`),
    ...chrome("share", "Facebook", "Correo"),
    ...chrome("tools", "Índice", "Resumen", "Dudas"),
    ...story.body(
      [0.3, chrome("ad", "Compara tu seguro", "Desde 9 €/mes")],
      [0.6, chrome("promo", "Artículo relacionado", story.headline())],
      [0.85, chrome("poll", "¿Te ha servido?", "Sí", "No")],
    ),
    ...chrome("comment", "Preguntas de lectores", story.comment(), "Ver respuesta"),
    ...chrome("sponsor", "Este sitio puede recibir una comisión por compras."),
    ...chrome("related", ...story.headlines(3)),
    ...chrome("newsletter", "Ahorra los lunes", "Tu correo", "Apúntame"),
    ...chrome("legal", "La información es general y no sustituye el consejo de un abogado."),
    ...chrome("footer", "Metodología", "Contacto", "Cookies"),
  ],
};
