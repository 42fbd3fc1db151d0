import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal latinoamericano: descargos, campañas de membresía y segundas notas con su entrada completa. */
export const esLaPircaAndina: Template = {
  name: "es-la-pirca-andina",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Dólar hoy: ${story.int(700, 990)},${story.int(10, 99)}`,
      "UF al día",
      "Santo del día: Eulalia",
    ),
    ...chrome("menu", "Inicio | Nacional | Mundo | Economía | Tendencias | En vivo"),
    ...chrome("breadcrumb", "Inicio » Nacional » Regiones"),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} de ${monthName("es", month)} de ${year} | ${clock} hrs`,
    ),
    ...story.title(),
    ...story.byline((author) => `Publicado por: ${author}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "promo",
          story.pick(["LEE TAMBIÉN: ", "VER MÁS → ", "Revisa además: "]) + story.headline(),
        ),
      ],
      [
        0.7,
        chrome(
          "donation",
          story.pick([
            "La Pirca es un medio sin dueños. Nos sostienen 2.300 personas que aportan cada mes lo que pueden. Súmate y ayúdanos a seguir preguntando.",
            "Si valoras que alguien viaje doce horas en bus para contarte esto, hazte socio. Desde dos dólares.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "Quien firma responde de lo que dice; no siempre coincide con lo que piensa la redacción de La Pirca Andina.",
        "Nuestro periodismo es abierto: puedes reproducir este texto citando la fuente y sin modificarlo.",
      ]),
    ),
    ...chrome(
      "author-bio",
      `${story.author}: ${story.pick(["periodista, exprofesora rural y autora de dos libros de crónicas. Colecciona boletos de tren.", "cubre regiones desde 2012. Antes fue locutor de una radio minera y, por un verano, guardafaros."])}`,
    ),
    ...story.repeat(story.int(2, 4), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", `${story.teaser()} ${story.teaser()}`),
      ...chrome(
        "counter",
        `Por ${story.pick(["Ximena Soto", "Agencia Norte"])} · ${story.int(2, 59)} min`,
      ),
    ]),
    ...chrome(
      "poll",
      "Encuesta: ¿usted apaga el teléfono para dormir?",
      "Sí, siempre",
      "Nunca",
      "¿Se puede apagar?",
    ),
    ...chrome(
      "footer",
      "Contacto",
      "Quiénes somos",
      "Publicidad: ventas@lapirca.example",
      "Todos los derechos reservados",
    ),
  ],
};
