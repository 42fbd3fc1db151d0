import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Provincial daily: subscriber bar, comments, local services (chemists on duty, lottery), related lists. */
export const esElCorreoDeAlmenar: Template = {
  name: "es-el-correo-de-almenar",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Provincia",
      "Sucesos",
      "Deportes",
      "Opinión",
      "Esquelas",
      "Cartelera",
      story.pick(["Hemeroteca", "Edición impresa"]),
    ),
    ...chrome(
      "login",
      story.pick(["Inicia sesión", "Hola, lector"]),
      story.pick(["Suscríbete por 1 €", "Hazte suscriptor"]),
    ),
    ...chrome(
      "ticker",
      `${story.pick(["Almenar", "Arnaz"])} ${story.int(6, 34)}°`,
      `Embalses ${story.int(20, 98)} %`,
      story.pick(["Lotería: 41.207", "Cupón: 88.310"]),
    ),
    ...chrome("breadcrumb", story.pick(["Inicio > Provincia", "Portada / Comarca"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([a, `${a} / Almenar`])),
    ...story.date(
      (d) =>
        `${d.dd}/${d.mm}/${d.year} ${story.pick(["a las", "|"])} ${d.clock}${story.pick(["", " Actualizado a las 22:10"])}`,
    ),
    ...chrome("comment", story.pick(["0 comentarios", `${story.int(2, 70)} comentarios`])),
    ...chrome(
      "photo-credit",
      story.pick(["El cauce, ayer por la tarde. / P. Sanchis", "Foto: Archivo de El Correo"]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick(["Noticia relacionada", "Te puede interesar"]),
          story.headline(),
        ),
      ],
      [
        0.55,
        chrome(
          "newsletter",
          story.pick(["Recibe cada mañana lo que pasa en tu comarca.", "Boletín de El Correo"]),
          story.pick(["Apúntate", "Quiero recibirlo"]),
          story.pick(["He leído y acepto la política de privacidad", "Correo no válido"]),
        ),
      ],
      [0.8, chrome("ad", story.pick(["PUBLICIDAD", "Publicidad"]))],
    ),
    ...chrome("share", story.pick(["Compartir", "Comparte esta noticia"]), "WhatsApp", "Telegram"),
    ...chrome(
      "event",
      story.pick(["Farmacias de guardia", "Servicios"]),
      "Plaza Mayor, 4. De 9.30 a 22 h",
      "Avenida del Río, 61. Abierta 24 horas",
    ),
    ...chrome(
      "calendar",
      story.pick(["AGENDA", "Hoy en Almenar"]),
      "18.00 Cuentacuentos, biblioteca, gratis",
      "20.30 Teatro Principal: La viuda y el loro, 12 €",
    ),
    ...chrome(
      "related",
      story.pick(["Lo más leído", "LO MÁS VISTO"]),
      ...counted(story.headlines(5)),
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      story.pick(["Responder", "Denunciar"]),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Esta funcionalidad es exclusiva para suscriptores.",
        "Tu nombre y apellidos se mostrarán con tu opinión.",
      ]),
      "Publicar",
    ),
    ...chrome(
      "footer",
      "Aviso legal",
      "Condiciones",
      "Política de cookies",
      "Publicidad",
      `© Editorial Correo de Almenar, ${story.when.year}`,
    ),
  ],
};
