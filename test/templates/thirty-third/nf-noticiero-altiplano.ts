import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Portal mexicano: te puede interesar, redes, «con información de», WhatsApp, minuto a minuto, pie legal. */
export const nfNoticieroAltiplano: Template = {
  name: "nf-noticiero-altiplano",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Estados",
      "CDMX",
      "Nación",
      "Mundo",
      "Espectáculos",
      "Tendencias",
      "Edición impresa",
    ),
    ...chrome(
      "ticker",
      `Dólar hoy: ${story.int(16, 21)}.${story.int(10, 99)}`,
      "Contingencia ambiental: no",
    ),
    ...chrome("tags", story.pick(["Puebla", "Zacatecas", "Hidalgo"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por: ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} | ${clock} hrs`),
    ...chrome("photo-credit", `Foto: ${story.pick(["Especial", "Cuartoluz"])}`),
    ...chrome("follow", "Síguenos en Google News"),
    ...story.body(
      [0.2, chrome("promo", `Te puede interesar: ${story.headline()}`)],
      [0.45, chrome("promo", `También lee: ${story.headline()}`)],
      [
        0.7,
        chrome(
          "newsletter",
          "Suscríbete aquí para recibir directo en tu correo nuestras newsletters sobre noticias del día, opinión y planes para el fin de semana.",
        ),
      ],
      [0.9, chrome("follow", "Únete a nuestro canal ¡El Altiplano ya está en WhatsApp!")],
    ),
    ...chrome(
      "author-bio",
      "Periodista con más de quince años en la fuente policiaca. Ha cubierto huracanes, fugas y un concurso de moles. Premio estatal de crónica.",
    ),
    ...chrome(
      "related",
      "Más noticias",
      ...story
        .repeat(3, () =>
          chrome("related", story.pick(["Hace 2 horas", "Ayer"]), story.headline(), story.teaser()),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "legal",
      "Si quieres publicar este texto en otro sitio, pide permiso por escrito; solemos decir que sí.",
    ),
    ...chrome("footer", "Directorio", "Anúnciate", "Aviso de privacidad", `© ${story.when.year}`),
  ],
};
