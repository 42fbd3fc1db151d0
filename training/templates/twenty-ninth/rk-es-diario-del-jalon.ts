import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish regional daily: comarca tabs, registration wall, club offers, obituaries, comments by subscribers. */
export const rkEsDiarioDelJalon: Template = {
  name: "rk-es-diario-del-jalon",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Portada",
      "Comarcas",
      "Sucesos",
      "Deportes",
      "Economía",
      "Opinión",
      "Esquelas",
      "Club del suscriptor",
      "Iniciar sesión",
    ),
    ...chrome(
      "breadcrumb",
      `Diario del Jalón > ${story.pick(["Comarcas", "Provincia", "Sucesos"])} > ${story.pick(["Valdejalón", "Campo Alto", "Ribera Baja"])}`,
    ),
    ...(story.int(0, 1) === 1 ? chrome("paywall", "Contenido exclusivo para suscriptores") : []),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["Imagen de archivo de la zona.", "Varios vecinos, durante la concentración de ayer.", "El alcalde, en una imagen reciente."])} / ${story.pick(["Javi Larraga", "Á. B.", "EFEMÉ"])}`,
    ),
    ...story.byline((text) => text),
    ...chrome("tags", story.pick(["Valdejalón", "Campo Alto"])),
    ...story.date(
      () =>
        `${story.when.day} ${monthName("es", story.when.month)} ${story.when.year} - ${story.when.clock}`,
    ),
    ...(story.int(0, 1) === 1 ? story.date(() => `Actualizado a las ${story.when.clock} h.`) : []),
    ...chrome("share", "Compartir", `Comentarios ${story.int(0, 60)}`, "Guardar"),
    ...story.body(
      [0.2, chrome("related", "Noticia relacionada", story.headline())],
      [
        0.5,
        chrome(
          "login",
          "Regístrese gratis para seguir leyendo",
          `Solo le llevará un minuto y podrá leer ${story.int(5, 10)} artículos al mes.`,
        ),
      ],
      [0.8, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...chrome("related", "Lo más leído", ...counted(story.headlines(5))),
    ...chrome(
      "ad",
      `Club del suscriptor: sorteamos ${story.int(10, 40)} entradas dobles para el circo`,
    ),
    ...chrome(
      "event",
      "Esquelas",
      `Doña Pilar ${story.pick(["Lázaro Gil", "Sancho Rubio"])}`,
      `Falleció ayer a los ${story.int(79, 98)} años`,
    ),
    ...chrome(
      "comment-form",
      "Para comentar es necesario ser suscriptor",
      "Esta es la opinión de los lectores, no la de este medio. Nos reservamos el derecho a eliminar los comentarios que consideremos fuera de tema.",
    ),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Tarifas de publicidad",
      "Canal ético",
      "Política de cookies",
      "Hemeroteca",
    ),
  ],
};
