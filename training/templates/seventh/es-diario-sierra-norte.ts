import { monthName, weekdayName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario provincial: ediciones por comarcas, esquelas, farmacias de guardia, «Regístrate gratis para seguir leyendo». */
export const esDiarioSierraNorte: Template = {
  name: "es-diario-sierra-norte",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "calendar",
      `${weekdayName("es", story.when.weekday)}, ${story.when.day} de ${monthName("es", story.when.month)} de ${story.when.year}`,
    ),
    ...chrome(
      "menu",
      "Portada",
      "Capital",
      "Comarcas",
      "Deportes",
      "Campo",
      "Esquelas",
      "Farmacias de guardia",
      "Hemeroteca",
    ),
    ...chrome(
      "ticker",
      "Es noticia:",
      story.pick(["Feria de ganado", "Nieve"]),
      story.pick(["Horario trenes", "Obras N-122"]),
      "Sorteo solidario",
    ),
    ...chrome(
      "breadcrumb",
      `Diario de la Sierra Norte » ${story.pick(["Provincia", "Local"])} » ${story.pick(["Albarrasa", "Villar del Olmo"])}`,
    ),
    ...chrome("tags", story.pick(["MOVILIDAD", "SUCESOS", "GENTE DEL CAMPO"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "El alcalde y la concejala, durante la visita. / DSN",
        "Foto de archivo / E. P. Marcos",
        "Imagen de la zona afectada. | DSN",
      ]),
    ),
    ...story.byline((author) => story.pick([author, `POR ${author}`])),
    ...story.date(
      ({ clock, day, month, weekday, year }) =>
        `${weekdayName("es", weekday)}, ${day} ${monthName("es", month)} ${year}, ${clock}`,
    ),
    ...chrome("tools", "A+", "A-", "Imprimir", `${story.int(0, 12)} comentarios`),
    ...story.body(
      [0.25, chrome("ad", "PUBLICIDAD")],
      [
        0.45,
        [
          ...chrome("login", "Regístrate gratis para seguir leyendo", "Ya soy usuario"),
          ...chrome("related", "Noticias relacionadas", story.headline(), story.headline()),
        ],
      ],
      [
        0.7,
        [
          ...chrome("ad", "PUBLICIDAD"),
          ...chrome(
            "sponsor",
            story.pick([
              "Contenido patrocinado por Cajamonte: cómo planificar la herencia de una finca sin discutir en Navidad",
              story.headline(),
            ]),
          ),
        ],
      ],
    ),
    ...chrome("share", "WhatsApp", "Telegram", "Reportar un error"),
    ...chrome(
      "calendar",
      "Hoy en la provincia",
      `Farmacia de guardia: ${story.pick(["Lda. Asensio, C/ Real, 8 (24 h)", "Lda. Moya, Avda. del Puente, 31 (9.30 a 22 h)"])}`,
      `Mín. ${story.int(0, 9)}° Máx. ${story.int(11, 33)}°`,
      `Embalses: ${story.int(30, 92)},${story.int(1, 9)} %`,
    ),
    ...chrome(
      "event",
      "Esquelas",
      `D. ${story.pick(["Eulogio Martín Carrasco", "Fermín Tobías Rueda"])} (${story.int(78, 99)} años)`,
      `Dña. ${story.pick(["Visitación Pardo Gil", "Teófila Moya"])} (${story.int(80, 101)} años)`,
      "Publicar una esquela",
    ),
    ...chrome("related", "LO + LEÍDO", ...counted(story.headlines(5))),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `#${story.int(1, 40)}`,
        story.reader(),
        story.comment(),
        "Responder",
        "Denunciar",
      ),
    ),
    ...chrome(
      "contact",
      `¿Has visto algo? Envíanos tus fotos por WhatsApp al 655 500 1${story.int(10, 99)}`,
    ),
    ...chrome(
      "footer",
      "© Ediciones de la Sierra Norte, S.L. Prohibida toda reproducción a los efectos del artículo 32.1, párrafo segundo, de la Ley de Propiedad Intelectual",
      "Contacto",
      "Publicidad",
      "Canal ético",
    ),
  ],
};
