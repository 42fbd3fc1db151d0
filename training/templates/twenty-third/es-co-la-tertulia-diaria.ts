import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Colombian daily with registration wall, horoscopes and games, uses usted. */
export const esCoLaTertuliaDiaria: Template = {
  name: "es-co-la-tertulia-diaria",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Colombia",
      "Bogotá",
      "Justicia",
      "Deportes",
      "Vida",
      "Gente",
      "Juegos",
      "Horóscopo",
    ),
    ...chrome("login", "Inicie sesión", "Regístrese gratis"),
    ...chrome(
      "breadcrumb",
      "Inicio",
      "Colombia",
      story.pick(["Otras ciudades", "Costa", "Pacífico"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...chrome(
      "author-bio",
      story.pick(["Periodista", "Corresponsal", "Especial para La Tertulia"]),
    ),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year} ${when.clock}`),
    ...chrome("share", "Compartir", "Guardar", "Unirse a WhatsApp"),
    ...chrome("reading-time", `Tiempo de lectura: ${story.int(2, 6)} min`),
    ...story.body(
      [
        0.2,
        story.pick([
          chrome(
            "paywall",
            "Regístrese y siga leyendo sin límite",
            "Crear su cuenta toma menos de un minuto y le permite guardar noticias, seguir autores y comentar.",
            "Continuar con correo",
          ),
          chrome("paywall", "Este contenido es para usuarios registrados"),
        ]),
      ],
      [
        0.5,
        story.pick([
          chrome("promo", `Le puede interesar: ${story.headline()}`),
          chrome("promo", `(Además: ${story.headline()})`),
          chrome("promo", `(Lea también: ${story.headline()})`),
        ]),
      ],
      [0.75, chrome("promo", "Más noticias en La Tertulia", story.headline(), story.headline())],
    ),
    ...chrome(
      "photo-credit",
      `Foto: ${story.pick(["Archivo particular", "Gobernación", "La Tertulia"])}`,
    ),
    ...chrome("follow", "Síganos en redes y mantenga activas las alertas"),
    ...story.pick([
      chrome("related", "Conforme a los criterios de la redacción", ...story.headlines(3)),
      chrome("related", "Temas recomendados", ...story.headlines(4)),
    ]),
    ...story.repeat(story.int(0, 2), () =>
      chrome("comment", story.reader(), story.comment(), "Responder", "Reportar"),
    ),
    ...chrome("event", "Crucigrama", "Sopa de letras", "Sudoku del día"),
    ...chrome(
      "footer",
      "Ventas",
      `Línea de atención: 01 8000 ${story.int(100, 999)} ${story.int(100, 999)}`,
      "Superintendencia",
      `Todos los derechos reservados ${story.when.year}`,
    ),
  ],
};
