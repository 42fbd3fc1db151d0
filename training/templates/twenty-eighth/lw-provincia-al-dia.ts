import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Web provincial sobria: frase de otra noticia o titular suelto dentro del texto, encuesta, boletín, breves debajo. */
export const lwProvinciaAlDia: Template = {
  name: "lw-provincia-al-dia",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("breadcrumb", "Provincia", "Actualidad"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} de ${monthName("es", month)} de ${year} a las ${clock}`,
    ),
    ...story.body(
      [0.25, story.pick([chrome("promo", story.headline()), chrome("teaser", story.teaser()), []])],
      [
        0.5,
        story.pick([
          chrome(
            "newsletter",
            "Recibe cada mañana en tu correo las noticias más importantes de la provincia.",
          ),
          chrome(
            "poll",
            "¿Está satisfecho con el transporte público?",
            "Sí",
            "No",
            "No lo uso",
            `${story.int(100, 3000)} votos`,
            "Gracias por participar",
          ),
          chrome("contact", "¿Le afecta esta noticia? Escríbanos y cuéntenos su caso."),
        ]),
      ],
      [
        0.8,
        story.pick([
          chrome("promo", `Más información: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} es periodista de la sección local. Licenciatura en Comunicación y más de diez años de experiencia en prensa y radio.`,
    ),
    ...chrome(
      "promo",
      story.headline(),
      "La Diputación ha aprobado una partida de dos millones para arreglar caminos rurales. Los trabajos empezarán en otoño.",
      story.headline(),
      "El equipo femenino logró el domingo su tercera victoria seguida y se coloca segundo.",
    ),
    ...chrome("comment", story.reader(), story.comment(), story.reader(), story.comment()),
  ],
};
