import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario regional español: «Noticia relacionada», avisos para suscriptores y teletipos ajenos entre párrafos. */
export const campanarioDiarioDeLaMeseta: Template = {
  name: "campanario-diario-de-la-meseta",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Última hora", "Provincia", "Deportes", "Cultura", "Esquelas", "Suscríbete"),
    ...chrome("site-name", "El Campanario"),
    ...chrome("breadcrumb", "Inicio > Comarcas"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...chrome("contact", story.pick(["Torralba", "Madrid"])),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("es", month)} de ${year} ${clock}`,
    ),
    ...chrome("share", "Comparte", "X", "WhatsApp", "Copiar enlace"),
    ...chrome("comment", `${story.int(0, 60)} comentarios`),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("related", "Noticia Relacionada", story.headline()),
          chrome("promo", `Más información: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome(
            "paywall",
            "Contenido para suscriptores. Has leído 4 de 5 artículos gratuitos este mes.",
          ),
          chrome("ad", "Publicidad"),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome("photo-credit", "Vista del embalse este lunes. N. Sanz"),
          chrome(
            "newsletter",
            "Cada mañana, en tu correo, las noticias de la comarca contadas por quienes viven en ella.",
            "Apúntate",
          ),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("promo", `LEA TAMBIÉN: ${story.headline()}`),
          chrome("poll", "¿Cree que lloverá antes de mayo?", "Sí", "No", "Ver resultados"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("audio", "Escuchar", "1x", "03:20"),
          chrome(
            "event",
            "El Campanario invita: charla sobre el agua, Casa de Cultura, martes a las 19.30.",
          ),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome("tags", "Temas", "Agricultura", story.pick(["Trenes", "Agua"])),
    ...chrome("comment", "Comentarios", `${story.reader()}`, story.comment(), "Reportar un error"),
    ...chrome("related", "Lo más leído", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "footer",
      "Aviso legal",
      "Política de privacidad",
      "Política de cookies",
      "Quiénes somos",
    ),
  ],
};
