import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Argentine portal in voseo: dollar quotes, live radio, "mirá también", comments via social, weather. */
export const rkArPortalPampeano: Template = {
  name: "rk-ar-portal-pampeano",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("audio", "ESCUCHÁ RADIO EN VIVO", `FM 9${story.int(0, 9)}.${story.int(1, 9)}`),
    ...chrome(
      "calendar",
      `Dólar oficial $${story.int(900, 1450)}`,
      `Blue $${story.int(1000, 1500)}`,
      `Riesgo país ${story.int(600, 1700)}`,
      `Santa Rosa ${story.int(3, 36)}°`,
    ),
    ...chrome(
      "menu",
      "Locales",
      "Provinciales",
      "País",
      "Campo",
      "Deportes",
      "Policiales",
      "Necrológicas",
    ),
    ...chrome("tags", story.pick(["LA PAMPA", "SOCIEDAD", "POLICIALES"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      () =>
        `${story.when.day} de ${monthName("es", story.when.month)} de ${story.when.year} - ${story.when.clock}`,
    ),
    ...story.byline((text) => `Por ${text}`),
    ...chrome("share", "COMPARTIR", "Escuchar artículo"),
    ...story.body(
      [0.25, chrome("related", "Mirá también", story.headline())],
      [0.6, chrome("related", `Leé también: ${story.headline()}`)],
      [0.85, chrome("audio", `Video: ${story.headline()}`)],
    ),
    ...(story.int(0, 1) === 1 ? chrome("tools", "¿Encontraste un error? Avisanos") : []),
    ...chrome(
      "donation",
      `Hacemos periodismo desde el interior y para el interior. Si valorás lo que leés, sumate a la comunidad: desde $${story.int(1000, 4000)} por mes ayudás a que sigamos viajando por las rutas de tierra.`,
    ),
    ...chrome("tags", "Temas", story.pick(["lluvias", "ruta 5", "cooperativa"])),
    ...chrome("related", "Te puede interesar"),
    ...story.repeat(story.int(2, 4), () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome("comment", "Comentarios", "Cargando comentarios..."),
    ...chrome("related", "Ranking", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "newsletter",
      "Registrate y recibí gratis las noticias a las 7 de la mañana",
      "Tu email",
      "Suscribirme",
    ),
    ...chrome(
      "footer",
      "Propietario: Cooperativa Editora del Caldén",
      `Registro DNDA N° ${story.int(5000000, 5999999)}`,
      `Edición N° ${story.int(2000, 9999)}`,
    ),
  ],
};
