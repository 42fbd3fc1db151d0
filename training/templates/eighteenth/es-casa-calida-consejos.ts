import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sitio de hogar y consumo: índice, enlaces de compra, encuesta, boletín, notas relacionadas dentro. */
export const esCasaCalidaConsejos: Template = {
  name: "es-casa-calida-consejos",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• ", subhead: "### " },
  compose: (story) => [
    ...chrome(
      "consent",
      ...story.pick([
        [
          "Utilizamos cookies propias y de terceros para fines analíticos y para mostrarte publicidad personalizada a partir de un perfil elaborado con tus hábitos de navegación.",
          "Aceptar",
          "Rechazar",
          "Configurar",
        ],
        ["Si sigues navegando, entendemos que aceptas nuestras cookies."],
      ]),
    ),
    ...chrome("menu", "Decoración", "Bricolaje", "Cocina", "Ahorro", "Jardín"),
    ...chrome("breadcrumb", `Portada » ${story.pick(["Ahorro", "Bricolaje", "Ideas"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ year, month, day, clock }) => `${day} ${monthName("es", month)} ${year} - ${clock}`,
    ),
    ...chrome("share", "Guardar", "Pinear", "Enviar"),
    ...chrome(
      "menu",
      "En este artículo:",
      story.pick(["1. Antes de empezar", "Qué necesitas"]),
      story.pick(["2. Paso a paso", "Pruebas"]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.pick([`Relacionado: ${story.headline()}`, story.headline()]))],
      [
        0.6,
        chrome(
          "sponsor",
          story.pick([
            "Los enlaces de compra pueden generar una pequeña comisión para Casa Cálida.",
            "Contenido ofrecido por Persianas Sol",
          ]),
        ),
      ],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome("poll", "¿Te ha resultado útil?", "Sí", "No", "Gracias por tu opinión"),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `hace ${story.int(2, 20)} horas`,
        story.comment(),
        "Responder",
      ),
    ),
    ...chrome(
      "comment-form",
      "Escribe tu comentario",
      "Nombre *",
      "Correo *",
      story.pick([
        "Los comentarios están sujetos a moderación previa y deben cumplir las normas.",
        "Publicar",
      ]),
    ),
    ...chrome("related", story.pick(["Más ideas", "Lo último en Casa Cálida"])),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("newsletter", "Suscríbete y recibe gratis nuestro manual «Cien goteras»"),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Publicidad",
      "Aviso legal",
      `© ${story.when.year} Hogaria Medios`,
    ),
  ],
};
