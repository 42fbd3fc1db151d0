import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario regional español: suscriptores, lo más leído numerado, farmacias de guardia, normas en prosa. */
export const esLaGacetaDelCierzo: Template = {
  name: "es-la-gaceta-del-cierzo",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      `Nosotros y nuestros ${story.int(90, 900)} socios guardamos datos en su dispositivo para mostrarle publicidad y medir quién la ve. Puede aceptar, rechazar o configurar.`,
      "Aceptar",
      "Rechazar y suscribirse",
    ),
    ...chrome("menu", "Secciones", "Aragón", "Deportes", "Esquelas", "Hemeroteca"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ clock, dd, mm, year }) => `${dd}/${mm}/${year} a las ${clock}h.`),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "photo-credit",
          `${story.pick(["La plaza, ayer", "Imagen de archivo", "Un momento del acto"])} / ${story.pick(["J. M. Lope", "Foto propia"])}`,
        )
      : []),
    ...story.body(
      [0.3, chrome("promo", "LEE TAMBIÉN", story.headline())],
      [
        0.45,
        chrome("newsletter", "La Gaceta a las ocho: apúntate y recibe el desayuno informativo"),
      ],
      [0.6, chrome("promo", story.headline())],
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "tags",
          "Temas",
          story.pick(["Elecciones", "Agua", "Calor"]),
          story.pick(["Valdecierzo", "Zaragoza"]),
        )
      : []),
    ...chrome(
      "comment-form",
      `Comentarios (${story.int(0, 80)})`,
      "Es necesario estar registrado. Los insultos se borran y la razón no la da el tamaño de la letra.",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome("comment", story.reader(), `Hace ${story.int(1, 20)} horas`, story.comment()),
    ),
    ...chrome("related", "Lo más leído", ...numbered(story.headlines(5))),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "calendar",
          "Farmacias de guardia",
          `C/ Mayor, ${story.int(1, 90)}`,
          `Avda. del Ebro, ${story.int(1, 90)} (24 h)`,
        )
      : []),
    ...chrome(
      "ticker",
      "El tiempo",
      `Hoy ${story.int(4, 19)}° / ${story.int(20, 44)}°`,
      `Mañana ${story.int(4, 19)}° / ${story.int(20, 44)}°`,
    ),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Aviso legal",
      "Tarifas",
      "Atención al suscriptor 976 555 012",
    ),
  ],
};
