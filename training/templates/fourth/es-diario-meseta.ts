import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Un diario nacional: suscripción, redes, más información, lo más visto, normas. */
export const esDiarioMeseta: Template = {
  name: "es-diario-meseta",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ir al contenido",
      "España",
      "Opinión",
      "Economía",
      "Sociedad",
      "Cultura",
      "Gente",
      "Televisión",
    ),
    ...chrome("login", "SUSCRÍBETE", "INICIAR SESIÓN"),
    ...chrome("breadcrumb", "Sociedad", "ENTORNO RURAL"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ dd, monthShort, year, clock }) =>
        `${dd} ${monthShort.toUpperCase()} ${year} - ${clock} CEST`,
    ),
    ...chrome("share", "Compartir en Whatsapp", "Compartir en Facebook", "Copiar enlace"),
    ...chrome("counter", `Ir a los comentarios (${story.int(3, 120)})`),
    ...chrome("photo-credit", "FERMÍN ARRANZ"),
    ...story.body(
      [0.35, chrome("related", "Más información", story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "Recibe cada tarde el boletín de Meseta, con las claves del día.",
          "APÚNTATE",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      "Sobre la firma",
      "Redactora de la sección de Sociedad. Antes, en la delegación de Galicia. Nunca llega tarde.",
      "VER BIOGRAFÍA",
    ),
    ...chrome("follow", "Recibe la newsletter de Sociedad", "Comentarios", "Normas"),
    ...chrome("tags", "Archivado En", "Pueblos", "Patrimonio", "Ayuntamientos"),
    ...chrome(
      "paywall",
      "Suscríbete para seguir leyendo",
      "Lee sin límites",
      "¿Tienes una suscripción de empresa? Accede aquí para contratar más cuentas.",
    ),
    ...chrome("related", "Lo más visto", ...numbered(story.headlines(5), " ")),
    ...chrome("ad", "Ofertas y descuentos", "Cursos online", "Crucigramas & juegos"),
    ...chrome("legal", "Si está interesado en licenciar este contenido, pinche aquí"),
    ...chrome(
      "footer",
      "Aviso legal",
      "Política cookies",
      "Configuración de cookies",
      "Venta de contenidos",
      "Canal de denuncias",
      "RSS",
    ),
  ],
};
