import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal mexicano de investigación y noticias: «Lee también», embeds de red social, canal de WhatsApp, donaciones. */
export const esMxReporteValle: Template = {
  name: "es-mx-reporte-valle",
  language: "es",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Nacional",
      "Estados",
      "Seguridad",
      "Dinero",
      "Género",
      "Investigaciones",
      "Videos",
      "Contáctanos",
    ),
    ...chrome(
      "ticker",
      `Tipo de cambio: compra ${story.pick(["17", "18", "19"])}.${story.int(10, 99)} venta ${story.pick(["18", "19", "20"])}.${story.int(10, 99)}`,
      `Hoy No Circula: engomado ${story.pick(["amarillo", "rosa", "verde"])}`,
    ),
    ...chrome("share", "Compartir en Facebook", "Tuitear"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${story.pick(["Por ", "Por: "])}${author}`),
    ...story.date(
      ({ clock, day, month, year }) => `${monthName("es", month)} ${day}, ${year} | ${clock} hrs`,
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Cuartoclaro", "Foto: Especial", "Ilustración: @mayate.mx"]),
    ),
    ...story.body(
      [
        0.15,
        chrome(
          "promo",
          `${story.pick(["Lee también", "También lee", "Te puede interesar"])}: ${story.headline()}`,
        ),
      ],
      [
        0.4,
        chrome(
          "follow",
          "Ver esta publicación en Instagram",
          "Una publicación compartida de El Reporte del Valle (@reportevalle)",
        ),
      ],
      [0.6, chrome("promo", `Entérate | ${story.headline()}`)],
      [
        0.85,
        chrome(
          "donation",
          "Si llegaste hasta aquí es porque crees, como nosotros, que alguien tiene que abrir las cajas que nadie abre. No recibimos publicidad del gobierno municipal ni de ningún partido. Con una aportación de 50 pesos al mes pagas una solicitud de información y el pasaje para ir a preguntar.",
          "Quiero donar",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Esta publicación fue posible gracias al apoyo del Fondo para Periodismo de Cuencas. El contenido es responsabilidad exclusiva de sus autores.",
    ),
    ...chrome(
      "follow",
      "¡Ya estamos en WhatsApp! Únete al canal y recibe lo más importante del día",
      "Síguenos en Google News",
    ),
    ...chrome(
      "tags",
      `#${story.pick(["Agua", "Transparencia"])} #${story.pick(["Tlalcoyan", "Municipios"])} #${story.pick(["Corrupción", "Servicios"])}`,
    ),
    ...chrome(
      "comment-form",
      "Los comentarios ofensivos serán eliminados. Debes estar conectado para publicar un comentario.",
    ),
    ...chrome(
      "related",
      `Más de ${story.pick(["Estados", "Investigaciones"])}`,
      story.headline(),
      `hace ${story.int(2, 20)} horas`,
      story.headline(),
      `hace ${story.int(1, 6)} días`,
    ),
    ...chrome("tools", "Volver arriba", "Versión AMP"),
    ...chrome("pager", "Nota anterior", story.headline(), "Nota siguiente", story.headline()),
    ...chrome(
      "footer",
      "Directorio",
      "Aviso de privacidad",
      "Código de ética",
      "Anúnciate",
      "Calle Fresno 18, int. 3, Col. Del Valle",
      `Todos los derechos reservados ${story.when.year}`,
    ),
  ],
};
