import { weekdayName } from "../../../training/templates/calendar.ts";
import { chrome, counted } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Diario digital caribeño: enumeración de secciones, encuesta, lotería, pie con direcciones, boletín, "temas". */
export const nfDiarioCaribeDigital: Template = {
  name: "nf-diario-caribe-digital",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Portada", "País", "Béisbol", "Diáspora", "Loterías", "Cartelera"),
    ...chrome("search", "Buscar", "¿Qué buscas?"),
    ...chrome(
      "calendar",
      "Loterías de hoy",
      `Quiniela: ${story.int(10, 99)} – ${story.int(10, 99)} – ${story.int(10, 99)}`,
    ),
    ...story.title((t) => story.pick([t, `${t} - Caribe Digital`])),
    ...story.byline((a) => a),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${clock} ${weekdayName("es", weekday)} ${day}-${monthShort.toLowerCase()}-${year}`,
    ),
    ...chrome("share", "WhatsApp", "X", "Copiar"),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("newsletter", "Recibe el boletín de la tarde. Sin cadenas ni rumores.")],
      [0.6, chrome("poll", "Encuesta", "¿Cree usted que bajará la luz?", "Sí 8%", "No 92%")],
    ),
    ...chrome("tags", "Temas", story.pick(["apagones", "turismo"]), "país"),
    ...chrome(
      "related",
      "Artículos relacionados",
      ...story.headlines(3),
      "Ranking",
      ...counted(story.headlines(3)),
    ),
    ...chrome("ad", "Contenido promocionado: 7 villas por menos de lo que imagina"),
    ...chrome(
      "footer",
      `Av. del Puerto 40, piso 2. Tel. 809-555-0${story.int(100, 999)}`,
      "Todos los derechos reservados",
    ),
  ],
};
