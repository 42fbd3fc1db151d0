import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Medio digital de socios: carta del director, comentarios de socios, licencia libre. */
export const btEsPlazaDigital: Template = {
  name: "bt-es-plaza-digital",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Política",
      "Economía",
      "Vivienda",
      "Opinión y blogs",
      "Hazte socia, hazte socio",
    ),
    ...chrome(
      "donation",
      story.pick([
        "Tu apoyo hace que esto no tenga muro de pago.",
        `Ya somos ${story.int(11, 90)}.412 socios y socias.`,
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("es", month)} de ${year} ${clock} h`,
    ),
    ...chrome("comment", String(story.int(0, 130))),
    ...chrome("share", "WhatsApp", "Bluesky", "Enviar", "Por correo"),
    ...story.body(
      [0.4, chrome("related", story.headline(), "Más")],
      [
        0.75,
        chrome(
          "newsletter",
          "Ecos de la plaza: un correo los domingos con lo que no cupo entre semana.",
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Necesitamos tu ayuda para seguir. Los grandes medios tienen bancos detrás; nosotras tenemos una cuenta en uno, y a veces en rojo. Con 8 euros al mes pagas la parte que te toca de un juzgado, un pleno y un reportaje con botas.",
      "Apóyanos",
    ),
    ...chrome(
      "tags",
      "Etiquetas",
      story.pick(["Agua / Municipalismo", "Cultura / Patrimonio", "Deportes"]),
    ),
    ...chrome(
      "author-bio",
      story.author,
      "Periodista. Escribe de lo que pasa lejos de las capitales. Antes, camarera y archivera, que vienen a ser lo mismo.",
    ),
    ...chrome("related", "He visto un error", "Relacionados", ...story.headlines(3)),
    ...chrome(
      "comment",
      "Comentarios de socios",
      story.reader(),
      story.comment(),
      "#3",
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Nuestras cuentas",
      "Contenido bajo licencia CC BY-NC salvo que se diga otra cosa",
      `Plaza Digital ${story.when.year}`,
    ),
  ],
};
