import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A national daily: shared-subscription notice, archived-in tags, author box, archive links, prose for subscription. */
export const rkEsElCronistaNacional: Template = {
  name: "rk-es-el-cronista-nacional",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "language",
      "Seleccione: España",
      "América",
      "México",
      "Colombia",
      "Chile",
      "Argentina",
      "US Español",
    ),
    ...chrome(
      "menu",
      "Internacional",
      "Opinión",
      "España",
      "Economía",
      "Sociedad",
      "Clima",
      "Cultura",
      "Suscríbete por 1 €",
    ),
    ...chrome("tags", story.pick(["VIVIENDA", "SANIDAD PÚBLICA", "EMIGRACIÓN"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["Una calle del centro, el pasado lunes.", "La protesta frente a la delegación del Gobierno."])} ${story.pick(["Samuel Iturbe", "Mónica Tolosana (EUROFOTO)"])}`,
    ),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `${weekdayName("es", story.when.weekday)}, ${story.when.day} de ${monthName("es", story.when.month)} de ${story.when.year} - ${story.when.clock} CET`,
    ),
    ...chrome(
      "share",
      "Compartir en Whatsapp",
      "Copiar enlace",
      `Ir a los comentarios: ${story.int(3, 320)}`,
    ),
    ...story.body(
      [0.3, chrome("related", "Más información", story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "Recibe cada mañana el análisis de nuestro equipo. Son cinco minutos y te ahorran cinco discusiones.",
          "RECÍBELO",
        ),
      ],
      [0.85, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "paywall",
      "Alguien está leyendo con tu cuenta en este momento",
      "¿Sois dos en casa? Pon a cada uno su acceso.",
      "Si sigues aquí, cerraremos la sesión abierta en el otro aparato.",
      "Invitar a otra persona",
      "Seguir aquí",
    ),
    ...chrome(
      "author-bio",
      "Sobre la firma",
      story.author,
      `Redacta información de ${story.pick(["sociedad", "la sección local"])} desde ${story.int(2004, 2022)}. Antes trabajó en ${story.pick(["una agencia", "la radio autonómica"])}. Es licenciada en Periodismo por la Universidad de Turia.`,
    ),
    ...chrome(
      "related",
      "Archivado en",
      story.pick(["Vivienda", "Sanidad", "Emigración"]),
      story.pick(["Comunidades autónomas", "Política"]),
    ),
    ...chrome("legal", "Normas ›", "Si estás interesado en licenciar este contenido, pincha aquí."),
    ...chrome("related", "Últimas noticias"),
    ...story.repeat(4, () => chrome("related", story.when.clock, story.headline())),
    ...chrome("promo", "Cursos", "Inglés en línea", "Máster en gestión cultural"),
    ...chrome(
      "footer",
      "Publicidad",
      "Aviso legal",
      "Política cookies",
      "Configuración de cookies",
      "Índice",
      "RSS",
    ),
  ],
};
