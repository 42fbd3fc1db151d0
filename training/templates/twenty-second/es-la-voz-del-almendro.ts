import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish provincial daily: WhatsApp lines, premium marks, tags, most read, comment rules. */
export const esLaVozDelAlmendro: Template = {
  name: "es-la-voz-del-almendro",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Portada", "Provincia", "Deportes", "Cultura", "Esquelas", "Hemeroteca"),
    ...chrome(
      "breadcrumb",
      story.pick(["Inicio > Provincia > Almendral", "Portada / Sucesos", "Está en: Provincia"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(
      (when) => `${when.day} de ${monthName("es", when.month)} de ${when.year}, ${when.clock}`,
    ),
    ...chrome(
      "share",
      "Compartir",
      "Enviar por WhatsApp",
      story.pick(["Guardar noticia", "Copiar enlace"]),
    ),
    ...chrome("comment", `${story.int(0, 50)} comentarios`),
    ...chrome(
      "photo-credit",
      story.pick(["La plaza, ayer por la tarde. | LA VOZ", "Foto: Javi Montes"]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "promo",
          story.pick(["Lee también: ", "Te puede interesar: ", "Noticia relacionada: "]) +
            story.headline(),
        ),
      ],
      [0.5, chrome("ad", story.pick(["Publicidad", "Sigue leyendo tras el anuncio"]))],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "follow",
          story.pick([
            "Recibe las noticias de la provincia en tu móvil: únete a nuestro canal.",
            "Estamos también en Telegram.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      story.pick(["Sucesos", "Agua"]),
      story.pick(["Ayuntamiento", "Tráfico"]),
      "Almendral",
    ),
    ...chrome(
      "related",
      story.pick(["Lo más leído", "Además", "Últimas noticias"]),
      ...numbered(story.headlines(5)),
    ),
    ...chrome(
      "comment-form",
      "Para comentar es necesario estar registrado. No se admiten insultos ni publicidad.",
    ),
    ...chrome("comment", story.reader(), story.comment(), "Responder", "Me gusta"),
    ...chrome(
      "newsletter",
      story.pick(["La provincia en cinco minutos, cada mañana", "Apúntate al boletín"]),
      "Correo electrónico",
      "He leído la política de privacidad",
    ),
    ...chrome(
      "legal",
      "Queda prohibida la reproducción total o parcial sin permiso escrito de la empresa editora.",
    ),
    ...chrome("footer", "Aviso legal", "Cookies", "Publicidad", "Trabaja con nosotros"),
  ],
};
