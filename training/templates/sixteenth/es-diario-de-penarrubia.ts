import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish provincial daily: Te puede interesar, archived-in row, comment norms, subscriber offers. */
export const esDiarioDePenarrubia: Template = {
  name: "es-diario-de-penarrubia",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "Utilizamos cookies propias y de terceros. Aceptar y continuar gratis. Rechazar y suscribirse.",
        "Configurar cookies",
      ]),
    ),
    ...chrome(
      "menu",
      "Provincia",
      "Capital",
      "Deportes",
      "Cultura",
      "Opinión",
      "Esquelas",
      "Hemeroteca",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Inicio > Provincia > Soto Nuevo", "Portada / Actualidad", "Estás en: Sociedad"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Imagen de archivo. / J. Montero",
        "Vista de la zona, ayer por la tarde. AGENCIA NORTE",
      ]),
    ),
    ...story.byline((author) => story.pick([author, `Por ${author}`])),
    ...chrome("author-bio", story.pick(["Peñarrubia", "Redactora", "Corresponsal"])),
    ...story.date(
      ({ dd, mm, year, clock }) =>
        `${dd}/${mm}/${year} ${story.pick(["a las ", "- ", ""])}${clock}h`,
    ),
    ...chrome("comment", story.pick(["Comenta", `${story.int(1, 70)} comentarios`])),
    ...chrome("share", "Compartir en Facebook", "Compartir en X", "Enviar por correo", "Guardar"),
    ...story.body(
      [
        0.25,
        chrome(
          "related",
          story.pick(["Noticia relacionada", "Te puede interesar", "Más información"]),
          story.headline(),
        ),
      ],
      [0.55, chrome("ad", "Publicidad")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "tags",
      "Archivado en:",
      story.pick(["Sequía", "Huelga", "Educación"]),
      story.pick(["Agua", "Pueblos", "Ayuntamiento"]),
    ),
    ...chrome(
      "newsletter",
      "Recibe cada mañana en tu correo lo que pasa en la provincia",
      "Introduce tu email",
      "He leído y acepto la política de privacidad",
      "Suscribirme",
    ),
    ...chrome("related", "Lo más leído", ...counted(story.headlines(5))),
    ...story.repeat(story.int(0, 1), () =>
      chrome("related", "Últimas noticias", ...story.headlines(3)),
    ),
    ...chrome(
      "comment-form",
      "Normas de participación",
      "Se puede discrepar de todo y de todos, pero sin insultos ni anuncios. Lo que no cumpla se borra, y quien insista se queda sin cuenta.",
      "Para comentar es necesario registrarse",
    ),
    ...chrome(
      "comment",
      `#1 ${story.reader()}`,
      story.comment(),
      `#2 ${story.reader()}`,
      story.comment(),
    ),
    ...chrome(
      "legal",
      "Aviso legal",
      "Política de cookies",
      "Canal ético",
      `© Editorial Peñarrubia, S.L. ${story.when.year}. Quedan reservados todos los derechos. Queda prohibida la reproducción total o parcial sin permiso previo y por escrito.`,
    ),
  ],
};
