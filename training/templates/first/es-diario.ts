import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish daily: sections, "Te puede interesar", rules for comments, legal notice. */
export const esDiario: Template = {
  name: "es-diario",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ir al contenido",
      "Portada",
      "Local",
      "Sucesos",
      "Deportes",
      "Opinión",
      "Cultura",
    ),
    ...chrome("login", "Suscríbete", "Iniciar sesión"),
    ...chrome("breadcrumb", "Inicio / Comarcas"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...chrome("follow", "Seguir"),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} a las ${clock}h.`),
    ...chrome("share", "Compartir en WhatsApp", "Compartir en Facebook", "Copiar enlace"),
    ...chrome("comment", `${story.int(0, 40)} comentarios`),
    ...story.body(
      [0.3, chrome("promo", "Más información", story.headline())],
      [0.55, chrome("ad", "Publicidad")],
      [0.8, chrome("promo", `Te puede interesar: ${story.headline()}`)],
    ),
    ...chrome(
      "newsletter",
      "Apúntate a nuestra newsletter",
      "Recibe cada mañana lo más importante de tu comarca.",
      "He leído y acepto la política de privacidad",
    ),
    ...chrome("tags", "Archivado en:", "Patrimonio", "Costa", "Turismo"),
    ...chrome("contact", "¿Has visto un error? Avísanos"),
    ...chrome("related", "Lo más leído", ...story.headlines(6)),
    ...chrome("related", "Última hora"),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(8, 21)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome("comment", "Comentarios", "Normas ›"),
    ...story.repeat(3, () => chrome("comment", story.reader(), story.comment(), "Responder")),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Publicidad",
      "Aviso legal",
      "Política de cookies",
      "Contacto",
    ),
    ...chrome("legal", "© Diario de la Costa, S.L. Todos los derechos reservados."),
  ],
};
