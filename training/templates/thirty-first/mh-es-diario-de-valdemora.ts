import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish provincial daily: subscriber tiers, comments rules, widgets, most-read, tags */
export const mhEsDiarioDeValdemora: Template = {
  name: "mh-es-diario-de-valdemora",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Secciones",
      "Provincia",
      "Deportes",
      "Esquelas",
      "Agenda",
      "Hemeroteca",
      "Pasatiempos",
    ),
    ...chrome("login", "Suscríbete", "Inicia sesión", "Mi cuenta"),
    ...chrome("breadcrumb", story.pick(["Portada > Provincia", "Provincia / Sierra"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a.toUpperCase()),
    ...story.date((d) => `${d.dd}/${d.mm}/${d.year} a las ${d.clock}h.`),
    ...chrome("share", "Comparte", "Guardar", "Escuchar noticia", `Comentar ${story.int(0, 40)}`),
    ...story.body(
      [
        0.15,
        chrome("photo-credit", story.pick(["/ Ramón Tejero", "Foto: DV", "Imagen de archivo"])),
      ],
      [
        0.4,
        chrome(
          "related",
          story.pick(["Noticia relacionada", "Más información", "Relacionado"]),
          story.headline(),
        ),
      ],
      [
        0.7,
        chrome(
          "newsletter",
          "Nuestros titulares del día, en tu correo a las ocho",
          "Introduce tu e-mail",
          "Apúntate gratis",
        ),
      ],
      [0.85, chrome("ad", "Publicidad")],
    ),
    ...chrome("tags", "Temas", "Agua", "Tribunales", "Sierra"),
    ...chrome(
      "comment-form",
      "Esta funcionalidad es exclusiva para suscriptores.",
      "Para comentar hay que tener nombre y apellidos. No se admiten insultos ni publicidad, y el diario podrá retirar lo que no cumpla.",
    ),
    ...chrome("related", "Lo más leído", ...counted(story.headlines(5))),
    ...chrome("event", "Esquelas de hoy", "Publicar una esquela"),
    ...chrome(
      "footer",
      "Aviso legal",
      "Política de cookies",
      "Publicidad",
      "Canal ético",
      `© Diario de Valdemora, S.L. ${story.when.year}`,
    ),
  ],
};
