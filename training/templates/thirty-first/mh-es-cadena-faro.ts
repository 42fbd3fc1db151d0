import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish radio network: audio cards, programme lists, transcript remnants, author bio in prose */
export const mhEsCadenaFaro: Template = {
  name: "mh-es-cadena-faro",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Directo", "Programas", "Emisoras", "Pódcast", "Audios"),
    ...chrome(
      "audio",
      "Actualidad",
      "ÚLTIMA HORA",
      "00:00:00/00:04:12",
      "Compartir",
      "El código iframe se ha copiado en el portapapeles",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...chrome("site-name", "Cadena Faro"),
    ...story.date((d) => `${d.dd}/${d.mm}/${d.year} - ${d.clock} h`),
    ...story.body(
      [0.5, chrome("podcast", `🎧 ${story.headline()} | ${story.int(3, 40)} min`)],
      [0.8, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...story.byline((a) => a),
    ...chrome(
      "author-bio",
      "(Almería, 1987) Es redactora de informativos desde 2012. Antes pasó por tres emisoras locales y un barco, y sigue prefiriendo la madrugada.",
    ),
    ...chrome("follow", "Escucha la radio en directo en tu altavoz: di «pon el Faro»."),
    ...chrome("tags", "Archivado en", "Justicia, Agua, Cultura"),
    ...chrome("related", "Programas destacados", "El faro de noche", "A vivir la mar"),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Política de privacidad",
      "Configuración de cookies",
      "Emisoras asociadas",
    ),
  ],
};
