import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Uruguayan daily owned by its staff: subscription in prose, moderated debate, audio, letters, credits for support. */
export const rkUyLaBanda: Template = {
  name: "rk-uy-la-banda",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Política",
      "Trabajo",
      "Feminismos",
      "Deporte",
      "Cultura",
      "Lento",
      "Suscribite",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Política", "Sociedad"]),
      story.pick(["Departamentos", "Educación"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      () =>
        `Publicado el ${story.when.day} de ${monthName("es", story.when.month)} de ${story.when.year}`,
    ),
    ...story.byline((text) => `Escribe ${text} en ${story.pick(["Sociedad", "Nacional"])}`),
    ...chrome("reading-time", `${story.int(2, 9)} minutos de lectura`),
    ...chrome("audio", "Escuchá este artículo", "Tu navegador no soporta audio HTML5."),
    ...story.body(
      [
        0.3,
        chrome(
          "paywall",
          `Hacemos este diario entre ${story.int(80, 140)} personas que también somos sus dueñas. Las suscripciones pagan nueve de cada diez sueldos; la tuya puede ser la próxima.`,
        ),
      ],
      [0.65, chrome("related", `Leé más sobre esto: ${story.headline()}`)],
    ),
    ...(story.int(0, 1) === 1 ? chrome("teaser", story.headline(), story.teaser()) : []),
    ...chrome(
      "poll",
      "¿Te interesó este artículo?",
      "Sí",
      "No",
      "¿Encontraste algún error? Reportar",
    ),
    ...chrome(
      "comment",
      "Los comentarios están habilitados para suscriptores. Antes de participar, leé las pautas de convivencia, que son cortas.",
    ),
    ...chrome("related", "Lo más leído hoy", ...numbered(story.headlines(5), ". ")),
    ...chrome(
      "newsletter",
      "Todas las tardes, un resumen que no te amarga la merienda.",
      "Recibir",
    ),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Preguntas frecuentes",
      `Depósito legal ${story.int(300000, 399999)}`,
      "Impreso en Polo S.A.",
    ),
  ],
};
