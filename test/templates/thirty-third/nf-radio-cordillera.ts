import { monthName, weekdayName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Radio informativa chilena: señal en vivo, declaración pública enlazada, reporte de errores, opinión, publirreportajes. */
export const nfRadioCordillera: Template = {
  name: "nf-radio-cordillera",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      "Señal online",
      `Estás escuchando: ${story.pick(["La mañana de Cordillera", "Concierto de medianoche"])}`,
    ),
    ...chrome("menu", "Nacional", "Internacional", "Economía", "Deportes", "Sociedad", "Blogs"),
    ...chrome("breadcrumb", `Nacional | ${story.pick(["Región del Maule", "Biobío"])}`),
    ...story.title(),
    ...story.date(
      ({ weekday, day, month, year, clock }) =>
        `${weekdayName("es", weekday)} ${day} ${monthName("es", month)} ${year} | ${clock}`,
    ),
    ...story.byline((a) => `Publicado por ${a}`),
    ...chrome("counter", `${story.int(200, 9000)} visitas`),
    ...chrome("photo-credit", story.pick(["Agencia Sur | Contexto", "Captura"])),
    ...story.standfirst(),
    ...chrome(
      "tools",
      "Ver resumen",
      "Resumen generado con una herramienta automática y revisado por el autor de este artículo.",
    ),
    ...story.body(
      [0.4, chrome("ad", "ARTÍCULO PATROCINADO POR: Ferretería Maule")],
      [0.75, chrome("related", `Lee también... ${story.headline()}`)],
    ),
    ...chrome("tools", "¿Encontraste un error? Avísanos"),
    ...chrome("tags", "Etiquetas de esta nota:", "Carabineros", "Talca"),
    ...chrome(
      "legal",
      "Nuestra política de corrección es abierta: los cambios quedan anotados al pie.",
    ),
    ...chrome("related", "Nuestros blogs", ...story.headlines(3)),
    ...chrome(
      "comment",
      `Ver los comentarios (${story.int(0, 66)})`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("footer", "Políticas de privacidad", "Términos", "Contacto prensa", "Frecuencias"),
  ],
};
