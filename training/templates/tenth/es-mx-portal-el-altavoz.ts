import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal mexicano: estados, tipo de cambio, «Te recomendamos», videos, ligas de redes, iniciales del redactor. */
export const esMxPortalElAltavoz: Template = {
  name: "es-mx-portal-el-altavoz",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Dólar hoy: ${story.int(16, 24)}.${story.int(10, 99)}`,
      "Hoy No Circula: amarillo",
    ),
    ...chrome(
      "menu",
      "El Altavoz",
      "Nacional",
      "Estados",
      "Mundo",
      "Deportes",
      "Espectáculos",
      "Menú",
    ),
    ...chrome("breadcrumb", story.pick(["Inicio » Estados » Nota", "Estados / Crónica"])),
    ...chrome("tags", story.pick(["ESTADOS", "LO DE HOY"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por: ${a}`),
    ...story.date(({ day, mm, year, clock }) => `${day}-${mm}-${year} ${clock} hrs.`),
    ...story.pick([chrome("share", "Compartir en Facebook", "Tuitear", "WhatsApp"), []]),
    ...story.body(
      [story.int(18, 32) / 100, chrome("promo", "Te recomendamos:", story.headline())],
      [story.int(43, 57) / 100, chrome("audio", "Cargando reproductor…", "Video: así se vivió")],
      [
        story.int(68, 82) / 100,
        chrome("follow", "Síguenos en Google Noticias y entérate antes que tu compadre"),
      ],
    ),
    ...chrome("photo-credit", "Foto: Agencia Cenzontle / Especial"),
    ...story.pick([
      chrome(
        "legal",
        "Lo que se publica aquí es de EL ALTAVOZ. Quien lo copie sin permiso tendrá que explicárselo a nuestro abogado, que madruga mucho.",
      ),
      [],
    ]),
    ...story.pick([chrome("related", "NOTAS RELACIONADAS", ...story.headlines(3)), []]),
    ...chrome("teaser", story.headline(), story.teaser(), "Leer más"),
    ...story.pick([
      chrome("newsletter", "Recibe las noticias más relevantes del día", "Ingresa tu correo"),
      [],
    ]),
    ...chrome("poll", "Trivia: ¿cuánto sabes de pan dulce?"),
    ...chrome("footer", "Directorio", "Aviso de privacidad", "Publicidad", "Edición impresa"),
  ],
};
