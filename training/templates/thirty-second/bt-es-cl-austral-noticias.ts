import { monthName, weekdayName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Medio chileno regional: indicadores, valores UF, suscripción, agencia propia. */
export const btEsClAustralNoticias: Template = {
  name: "bt-es-cl-austral-noticias",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `UF $${story.int(38, 41)}.120,44`,
      `UTM $${story.int(66, 72)}.204`,
      "Restricción vehicular: no hay",
    ),
    ...chrome("menu", "País", "Región", "Tribunales", "Opinión", "Señal en vivo", "Buscar"),
    ...chrome(
      "breadcrumb",
      story.pick(["Región de los Canales | Puerto Sauce", "País | Actualidad"]),
    ),
    ...story.title(),
    ...story.byline((author) => `Publicado por ${author}`),
    ...story.date(
      ({ weekday, day, month, year, clock }) =>
        `${weekdayName("es", weekday)} ${day} ${monthName("es", month)} de ${year} | ${clock}`,
    ),
    ...chrome("counter", `${story.int(100, 20000)} visitas`, "Nuestro equipo verificó esta nota"),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "related",
          `Leer más sobre: ${story.pick(["región", "servicios"])}`,
          story.headline(),
          `${story.int(1, 28)} ${monthName("es", story.when.month)}`,
        ),
      ],
      [0.8, chrome("ad", "publicidad")],
    ),
    ...chrome(
      "comment-form",
      "Nuestra comunidad: los comentarios son de exclusiva responsabilidad de quien los escribe, y llegan a nosotros ya enojados.",
      "Escribir comentario",
    ),
    ...chrome("related", "Destacados", ...counted(story.headlines(3))),
    ...chrome("newsletter", "Regístrate y recibe el resumen de la tarde"),
    ...chrome(
      "footer",
      "Contacto Mesa de Informaciones: (65) 255 5014",
      "Ética y transparencia",
      "Línea editorial",
      `Austral Noticias ${story.when.year}. Todos los derechos reservados`,
    ),
  ],
};
