import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish provincial daily: key words row, author bio, archived-topic row, comment rules, lone teaser below. */
export const esElFaroDePenarrubia: Template = {
  name: "es-el-faro-de-penarrubia",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Provincia", "Andalucía", "Deportes", "Esquelas", "Hemeroteca"),
    ...chrome("login", "Suscríbete", "Iniciar sesión"),
    ...chrome("breadcrumb", "El Faro", "Provincia"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Imagen de archivo / E. F.", "Vista de la plaza, ayer / LUIS PARDO"]),
    ),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} a las ${clock}h.`),
    ...chrome("comment", story.pick(["Comentarios", "0 comentarios"])),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome("tags", "Sierra", "Sucesos"),
      [],
    ]),
    ...story.body(
      [0.3, chrome("related", "Noticias relacionadas", story.headline())],
      [0.65, story.pick([chrome("ad", "Publicidad"), chrome("promo", story.headline())])],
    ),
    ...chrome("teaser", story.headline()),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} escribe sobre la sierra desde 2011. Antes lo hizo sobre el mar, y lo echa de menos.`,
        "Periodista de la sección de provincia.",
      ]),
    ),
    ...chrome(
      "newsletter",
      "Reciba cada mañana la carta del director, con lo que ocurrió mientras usted dormía.",
    ),
    ...chrome("tags", "Temas", "Temporal", "Sierra"),
    ...chrome(
      "comment-form",
      "Esta funcionalidad es exclusiva para registrados. Reporta un error.",
    ),
    ...chrome(
      "legal",
      "Queda prohibida la reproducción de los contenidos de este diario sin permiso expreso, también como revista de prensa.",
    ),
    ...chrome("footer", "Aviso legal", "Configurar cookies", "Canal ético", "Trabaja con nosotros"),
  ],
};
