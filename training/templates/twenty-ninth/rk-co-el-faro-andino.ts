import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Colombian daily: registration prompts, ratings, 'conforme a los criterios' lines, recommended, terms in prose. */
export const rkCoElFaroAndino: Template = {
  name: "rk-co-el-faro-andino",
  language: "es",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Colombia",
      "Bogotá",
      "Mundo",
      "Justicia",
      "Economía",
      "Cultura",
      "Vida",
      "Horóscopo",
      "Juegos",
    ),
    ...chrome(
      "login",
      "Hola, ingresa para guardar noticias, seguir temas y comentar",
      "Ingresar",
      "Crear cuenta",
    ),
    ...chrome(
      "breadcrumb",
      `Inicio | Colombia | ${story.pick(["Boyacá", "Nariño", "Santander del Sur"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `${story.when.day} de ${monthName("es", story.when.month)} de ${story.when.year}, ${story.when.clock} p. m.`,
    ),
    ...(story.int(0, 1) === 1
      ? story.date(
          () =>
            `Actualizado: ${story.when.dd}.${story.when.mm}.${story.when.year} ${story.when.clock}`,
        )
      : []),
    ...chrome(
      "tools",
      "Guardar",
      "Reportar error",
      "Cerrar",
      "¿Vio algo mal escrito? Díganos dónde y lo corregimos.",
      "Enviar",
      "Foto:",
      "Arme su portada a su gusto.",
    ),
    ...chrome(
      "photo-credit",
      `Foto: ${story.pick(["Archivo particular", "Mauricio León", "iStok"])}`,
    ),
    ...story.body(
      [0.3, chrome("related", `(Puede leer: ${story.headline()})`)],
      [0.6, chrome("related", `(Además: ${story.headline()})`)],
      [0.85, chrome("teaser", story.headline())],
    ),
    ...chrome("poll", "¿Le pareció útil este contenido?", "Sí", "No"),
    ...chrome(
      "related",
      `Sigue toda la información de ${story.pick(["Colombia", "Justicia"])} en redes, o en nuestra newsletter semanal.`,
      "Así trabajamos",
      "Conozca más",
    ),
    ...chrome("comment", `${story.int(0, 40)} comentarios`, "Ordenar por: más recientes"),
    ...story.repeat(story.int(1, 2), () => chrome("comment", story.reader(), story.comment())),
    ...chrome(
      "related",
      "Temas relacionados",
      story.pick(["CAMINOS", "LLUVIAS"]),
      `${story.when.dd}:${story.when.mm} a. m.`,
      story.headline(),
    ),
    ...chrome("event", "Crucigrama", "Pon a prueba tus conocimientos con el crucigrama de El Faro"),
    ...chrome(
      "legal",
      `COPYRIGHT © ${story.when.year} EL FARO ANDINO. Prohibida su reproducción total o parcial, así como su traducción a cualquier idioma sin autorización escrita de su titular. ISSN 0000-${story.int(1000, 9999)}`,
    ),
  ],
};
