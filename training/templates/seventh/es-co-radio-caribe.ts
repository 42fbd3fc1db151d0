import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Web de una cadena de radio: señal en vivo, ciudades, «Siga leyendo», audios con duración, transcripción de emisoras. */
export const esCoRadioCaribe: Template = {
  name: "es-co-radio-caribe",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "audio",
      "AHORA EN VIVO",
      story.pick(["Mañanas de Caribe", "La polémica deportiva", "Hora 20:20"]),
      "Escuchar emisora",
      "Cambiar de ciudad",
    ),
    ...chrome(
      "menu",
      "Noticias",
      "Deportes",
      "Programas",
      "Programación",
      "Emisoras",
      "Pódcast",
      "Salud y bienestar",
    ),
    ...chrome("breadcrumb", `${story.pick(["Judicial", "Regional", "Tendencias"])} |`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Imagen de referencia. Foto: Getty-Sur", "Foto: suministrada", "Foto: cortesía"]),
    ),
    ...story.byline((author) => author),
    ...story.date(({ clock, dd, mm, year }) => `${dd}/${mm}/${year} - ${clock} h COT`),
    ...chrome("audio", "Escuchar artículo", `0:00 / ${story.int(2, 6)}:${story.int(10, 59)}`, "1x"),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["Le puede interesar", "Siga leyendo", "Lea también"])}: ${story.headline()}`,
        ),
      ],
      [
        0.5,
        chrome(
          "audio",
          story.pick([`${story.headline()} - Caribe Radio`, "Reproduciendo entrevista completa"]),
          `00:${story.int(10, 19)}:${story.int(10, 59)}`,
          "Descargar",
          "Código iframe",
        ),
      ],
      [
        0.75,
        chrome(
          "follow",
          "Siga a Caribe Radio en Google Discover y no se pierda las últimas noticias",
        ),
      ],
    ),
    ...chrome(
      "podcast",
      "Escuche Caribe Radio por",
      "iHearty",
      "TuneUp",
      story.pick(["Barranquilla 1100 AM", "Cartagena 1170 AM", "Bogotá 810 AM"]),
    ),
    ...chrome(
      "tags",
      story.pick(["Salud", "Fútbol", "Transporte"]),
      story.pick(["Noticias hoy", "Animales"]),
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Comunicador social y periodista con nueve años de trayectoria. Le gustan el vallenato y los expedientes largos.",
        "Equipo digital de Caribe Radio.",
      ]),
    ),
    ...chrome("related", "Lo más escuchado", ...story.headlines(3)),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "related",
        story.pick([`hace ${story.int(2, 9)} horas`, "ayer"]),
        story.pick(["Nacional", "Internacional", "Deportes"]),
        story.headline(),
      ),
    ),
    ...chrome(
      "consent",
      "Hemos actualizado nuestra política de tratamiento de datos. Al continuar navegando, usted acepta su contenido.",
      "Entendido",
    ),
    ...chrome(
      "footer",
      "Línea nacional 01 8000 555 10",
      "PQRS",
      "Manual de convivencia digital",
      "Un medio de Grupo Litoral",
      `© ${story.when.year}`,
    ),
  ],
};
