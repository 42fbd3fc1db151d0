import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish national daily: exclusive marks, comments rules, archived in, newsletters, offers of language courses. */
export const esElMeridianoNacional: Template = {
  name: "es-el-meridiano-nacional",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("language", "España", "América", "México", "Colombia", "English", "Català"),
    ...chrome("login", "suscríbete", "Hola", "Iniciar sesión"),
    ...chrome(
      "menu",
      "Internacional",
      "Opinión",
      "Economía",
      "Sociedad",
      "Clima y Medio Ambiente",
      "Gente",
      "Estilo",
      "Últimas noticias",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: EFA | Vídeo: EPM", "AITANA LÓPEZ-DUQUE", "Una imagen de archivo."]),
    ),
    ...story.byline((author) => author),
    ...story.pick([
      [{ text: "Palencia -", label: "byline" }],
      [{ text: "Almenara -", label: "byline" }],
      [],
    ] as const),
    ...story.date(
      (when) =>
        `${when.day} ${monthName("es", when.month).slice(0, 3).toUpperCase()} ${when.year} - ${when.clock} CET`,
    ),
    ...chrome(
      "share",
      "Compartir en Whatsapp",
      "Compartir en Facebook",
      "Desplegar Redes Sociales",
      "Copiar enlace",
    ),
    ...chrome("comment", `${story.int(2, 240)} Comentarios`, "Ir a los comentarios"),
    ...story.body(
      [
        story.int(22, 38) / 100,
        story.pick([chrome("related", "Más información", story.headline(), story.headline()), []]),
      ],
      [story.int(52, 68) / 100, chrome("promo", story.headline())],
      [story.int(77, 93) / 100, chrome("teaser", story.teaser())],
    ),
    ...chrome("tools", "Añadir como fuente en Google", "¿Has visto un error? Rectificación"),
    ...chrome(
      "author-bio",
      "Sobre la firma",
      story.author,
      story.pick([
        "Redactora de Sociedad, donde escribe de trenes, nieve y pueblos. Antes trabajó en la radio.",
        "Es corresponsal político. Ha desarrollado su carrera en la prensa regional y es autor de dos libros.",
      ]),
    ),
    ...chrome(
      "comment-form",
      "Normas ›",
      "Mis comentarios",
      "Rellena tu nombre y apellido para comentar",
      "Completar datos",
    ),
    ...chrome(
      "tags",
      "Archivado En",
      story.pick(["Vivienda", "Temporales", "Radio"]),
      story.pick(["España rural", "Leyes", "Trenes"]),
    ),
    ...chrome(
      "newsletter",
      "Cada mañana, la directora le cuenta en cinco minutos lo que ha pasado y lo que está por pasar.",
      "Recíbela en tu correo",
    ),
    ...chrome(
      "sponsor",
      "Escaparate",
      "Los mejores colchones en oferta",
      "CURSOS",
      "Inglés online: quince minutos al día",
      "Máster en logística, a distancia",
    ),
    ...chrome("related", ...story.pick([["Lo más visto"], []]), ...counted(story.headlines(5))),
    ...chrome(
      "footer",
      "Contacto",
      "Venta de Contenidos",
      "Aviso legal",
      "Política cookies",
      "Configuración de cookies",
      "Suscripciones para empresas",
    ),
  ],
};
