import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** Argentine-style portal: dollar ticker, "seguí leyendo", tags, other stories' leads left without mark. */
export const esLaCiudadHoy: Template = {
  name: "es-la-ciudad-hoy",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Dólar libre",
      `$${story.int(1200, 1600)}`,
      "Riesgo país",
      `${story.int(500, 900)}`,
      `${story.int(12, 31)}°C`,
    ),
    ...chrome(
      "menu",
      "Últimas noticias",
      "Política",
      "Sociedad",
      "Deportes",
      "Espectáculos",
      "Quiniela",
    ),
    ...chrome("breadcrumb", "Sociedad"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} - ${clock}hs`),
    ...chrome("share", "Compartir en WhatsApp", "Guardar"),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Sumate a nuestro canal y recibí las noticias antes de que lleguen a la esquina.",
          "Leé todas las notas sin límite desde $990 por mes.",
        ]),
      ),
      chrome("related", story.headline()),
      [],
    ]),
    ...story.body(
      [0.35, chrome("related", `Mirá también: ${story.headline()}`)],
      [0.7, chrome("teaser", story.teaser())],
    ),
    ...story.pick<readonly Line[]>([
      chrome("related", "Seguí leyendo", ...story.headlines(3)),
      chrome("comment", story.reader(), story.comment()),
      chrome("tags", "Ciudad", "Gremios"),
    ]),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("tags", "Subte", "Paro", "Transporte"),
    ...chrome("poll", "¿Estás de acuerdo?", "Sí", "No", "No sé"),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome(
      "legal",
      "Los comentarios publicados son de exclusiva responsabilidad de sus autores, y las consecuencias derivadas de ellos pueden ser pasibles de sanciones legales.",
    ),
    ...chrome(
      "footer",
      "Registro en trámite",
      `Edición Nº ${story.int(2000, 7000)}`,
      "Propietario: La Ciudad Hoy S.A.",
    ),
  ],
};
