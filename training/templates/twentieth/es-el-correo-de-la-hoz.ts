import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A provincial daily in Spain, part of a group, with a wall and the reader counts of today. */
export const esElCorreoDeLaHoz: Template = {
  name: "es-el-correo-de-la-hoz",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Provincia", "Pueblos", "Deportes", "Esquelas", "Hemeroteca", "Suscríbete"),
    ...chrome("login", "Iniciar sesión", "Regístrate gratis"),
    ...chrome("event", story.pick(["Sigue la última hora", "Hoy: cielo despejado, 34º / 19º"])),
    ...chrome("tags", story.pick(["SEQUÍA", "SANIDAD", "VIVIENDA"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Imagen tomada este martes. / NURIA CABELLO",
        "Vista general de la zona. ARCHIVO",
      ]),
    ),
    ...story.byline((name) => name.toUpperCase()),
    ...story.date(
      (w) =>
        `${w.weekday === "Sunday" ? "Domingo" : "Actualizado"}, ${w.day}/${w.mm}/${w.year}, ${w.clock}h.`,
    ),
    ...chrome("comment", story.pick(["Comenta", `${story.int(1, 44)} comentarios`])),
    ...chrome("share", "Compartir", "Enviar por correo"),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          story.pick(["Noticia relacionada", "Noticias relacionadas", "Te puede interesar"]),
          story.headline(),
        ),
      ],
      [
        0.7,
        story.int(0, 1)
          ? chrome(
              "newsletter",
              "Recibe cada tarde nuestra newsletter",
              "Lo que ha pasado en tu pueblo y lo que va a pasar, en cinco minutos.",
              "He leído y acepto la política de privacidad",
            )
          : chrome("paywall", "Esta funcionalidad es exclusiva para registrados."),
      ],
    ),
    ...chrome("tags", "Temas", "Embalses", "Provincia", "Ayuntamientos"),
    ...chrome("legal", story.pick(["Reporta un error", "¿Has visto un error? Dínoslo"])),
    ...chrome(
      "comment",
      "Comentarios",
      "Los comentarios son moderados por la redacción y se publican con nombre. No se admiten insultos, ni siquiera los buenos.",
    ),
    ...chrome("promo", story.pick(["Lo más leído", "TOP 5"]), ...numbered(story.headlines(5), " ")),
    ...story.repeat(3, () => chrome("promo", story.headline(), story.teaser())),
    ...chrome("event", "Farmacias de guardia", "Cartelera", "Sorteos: 00.418"),
    ...chrome(
      "footer",
      "© Editorial La Hoz, S.A.U. Registro Mercantil de Hoz de Arriba, tomo 55, folio 501. Prohibida la reproducción total o parcial de los contenidos sin permiso expreso.",
      "Aviso legal",
      "Configuración de cookies",
    ),
  ],
};
