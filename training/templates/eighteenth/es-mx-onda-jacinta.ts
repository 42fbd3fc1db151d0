import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Radio y portal mexicano: en vivo, WhatsApp, lee también, publicidad, tendencias. */
export const esMxOndaJacinta: Template = {
  name: "es-mx-onda-jacinta",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      "EN VIVO",
      story.pick(["Buenos Días San Jacinto", "La Tarde de Nacho"]),
      `97.${story.int(1, 9)} FM`,
    ),
    ...chrome("menu", "México", "Estados", "CDMX", "Deportes", "Espectáculos", "Virales"),
    ...chrome(
      "ticker",
      `Dólar hoy: ${story.int(17, 20)}.${story.int(10, 99)}`,
      story.pick([
        `Hoy No Circula: engomado ${story.pick(["amarillo", "rosa"])}`,
        `Clima: ${story.int(14, 33)}°C`,
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date(
      ({ year, month, day, clock }) => `${day} de ${monthName("es", month)} de ${year}, ${clock} h`,
    ),
    ...chrome("share", "Compartir en WhatsApp", "Facepage", "X"),
    ...chrome("photo-credit", story.pick(["Foto: Cuartoluz", "Foto: Especial"])),
    ...story.body(
      [0.4, chrome("teaser", story.teaser())],
      [
        0.25,
        chrome(
          "promo",
          story.pick([
            `Lee también: ${story.headline()}`,
            `Te puede interesar: ${story.headline()}`,
          ]),
        ),
      ],
      [0.5, chrome("ad", story.pick(["PUBLICIDAD", "CONTINÚA LEYENDO"]))],
      [
        0.75,
        chrome(
          "follow",
          story.pick([
            "Suscríbete a nuestro canal de WhatsApp y recibe las noticias al momento",
            "Síguenos en Gizzle News",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      "Temas:",
      story.pick(["Metro", "Cultura"]),
      story.pick(["San Jacinto", "Noticias"]),
    ),
    ...chrome("related", story.pick(["Lo más visto", "No te lo pierdas"])),
    ...story.repeat(4, () => chrome("related", story.headline())),
    ...chrome(
      "poll",
      `¿${story.pick(["Qué opinas de esta noticia", "Te gustó la nota"])}?`,
      `😀 ${story.int(1, 90)}`,
      `😡 ${story.int(1, 90)}`,
      `😢 ${story.int(1, 90)}`,
    ),
    ...chrome("related", "Recomendadas", story.headline(), story.teaser()),
    ...chrome(
      "ad",
      story.pick([
        "Boletos desde $499 con tarjeta participante",
        "Horóscopos: qué dicen los astros",
      ]),
    ),
    ...chrome(
      "footer",
      "Aviso de privacidad",
      "Derecho de réplica",
      "Defensor de la audiencia",
      "Directorio",
      `D.R. © ${story.when.year} Grupo Onda Jacinta, S.A. de C.V.`,
    ),
  ],
};
