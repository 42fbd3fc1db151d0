import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish radio network: on-air words, presenter bio in prose at the end, "contenido patrocinado", city menu. */
export const esCadenaMeridiano: Template = {
  name: "es-cadena-meridiano",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Escucha en directo",
      "Ahora en antena",
      story.pick(["Hoy por la tarde", "El portal de voces"]),
    ),
    ...chrome("menu", "Programas", "Emisoras", "Tribunales", "Podcasts", "Bolsa"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "audio",
      "Audio",
      `${story.int(1, 12)}:${story.int(10, 59)}`,
      "Descargar",
      "Código iframe",
      "Comentar",
    ),
    ...story.byline((author) => author),
    ...chrome("site-name", "Radio Meridiano Almazul"),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} - ${clock} h CET`),
    ...story.body(
      [0.3, chrome("related", story.headline())],
      [0.6, story.pick([chrome("promo", story.headline()), chrome("ad", "PUBLICIDAD")])],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Redactora de tribunales. En la radio desde los 17 años, cuando fue a arreglar un micrófono y se quedó. Le gustan el silencio y los trenes.",
        "Graduado en Periodismo, con máster en Radio. Sigue al equipo de la ciudad desde 2016.",
      ]),
    ),
    ...chrome("tags", "Archivado en", "Justicia", "Presas", "Almazul"),
    ...chrome(
      "newsletter",
      "Si te ha interesado, apúntate al boletín de la emisora: tres minutos de lectura y un minuto de música.",
    ),
    ...chrome(
      "sponsor",
      "Contenido patrocinado",
      "El truco de los electricistas para gastar la mitad",
    ),
    ...chrome("related", "Lo más escuchado", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Accesibilidad",
      "Política de cookies",
      "Publicidad",
      `© Meridiano Media ${story.when.year}`,
    ),
  ],
};
