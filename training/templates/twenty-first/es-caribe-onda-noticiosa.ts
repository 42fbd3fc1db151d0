import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sitio de una radio caribeña: en vivo, titulares sueltos, cumpleaños, lotería, respuesta de usuarios. */
export const esCaribeOndaNoticiosa: Template = {
  name: "es-caribe-onda-noticiosa",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "podcast",
      "EN VIVO",
      `Ahora suena: ${story.pick(["Café con noticias", "La tarde es tuya"])}`,
    ),
    ...chrome("menu", `Inicio > ${story.pick(["Locales", "Béisbol", "Salud"])}`),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("es", month)}, ${year} ${clock}`,
    ),
    ...story.title(),
    ...story.byline((author) => author),
    ...chrome("counter", `${story.int(120, 9000)} vistas`),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [0.55, chrome("promo", `Lea también: ${story.headline()}`)],
      [0.7, chrome("ad", "- Publicidad -")],
      [
        0.85,
        [
          ...(story.int(1, 100) <= 60
            ? chrome("share", "Síguenos en Instagram @ondanoticiosa")
            : []),
        ],
      ],
    ),
    ...chrome(
      "calendar",
      "Cumpleaños de hoy",
      `Don Nelo, ${story.int(60, 95)}`,
      `Yari, ${story.int(9, 30)}`,
      "Los mellizos Peña",
    ),
    ...chrome("promo", "Béisbol anoche", "Gigantes 5, Toros 4", "Tigres 2, Caimanes 0"),
    ...chrome(
      "comment-form",
      "Dejar una respuesta",
      "Cancelar respuesta",
      "Tu correo no se publicará.",
      "Publicar",
    ),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", story.reader(), story.comment(), "Responder"),
    ),
    ...chrome("pager", "Anterior", story.headline(), "Siguiente", story.headline()),
    ...chrome(
      "related",
      "Artículos relacionados",
      "Más del autor",
      ...story.headlines(story.int(2, 4)),
    ),
    ...chrome("footer", "Cabina: 809-555-0133", `Onda ${story.when.year}`),
  ],
};
