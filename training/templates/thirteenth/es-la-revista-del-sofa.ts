import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Culture and lifestyle supplement: interview pages, facts about books, ratings of others, tests, and shop picks. */
export const esLaRevistaDelSofa: Template = {
  name: "es-la-revista-del-sofa",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "### " },
  compose: (story) => [
    ...chrome("site-name", story.pick(["La revista del sofá", "Sofá"])),
    ...chrome("menu", "Cine", "Libros", "Mesa", "Viajes", "Gente", "Pasatiempos"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["Texto:", "Por"])} ${a}`),
    ...chrome("photo-credit", story.pick(["Fotografía: Mar Cubells", "Retrato: J. L. Ortuño"])),
    ...story.date((d) => `${d.dd}-${d.mm}-${d.year}`),
    ...chrome("reading-time", `${story.int(3, 12)} min`),
    ...chrome(
      "tools",
      story.pick(["Guardar", "Leer más tarde"]),
      story.pick(["Regalar artículo", "Escuchar"]),
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          story.pick(["Más entrevistas: ", "Otro sillón: "]) +
            story.pick(["«Yo bailaba para no hablar»", "«El queso me salvó la vida»"]),
        ),
      ],
      [
        0.7,
        chrome(
          "sponsor",
          story.pick([
            "Contenido patrocinado: Colchones Duermevela",
            "El Sofá puede recibir una comisión por las compras hechas desde aquí.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "related",
      story.pick(["Críticas de la semana", "Qué ver"]),
      "La casa del práctico ★★★★",
      "Ni un jueves más ★★",
      "Gaviotas, temporada 2 ★★★",
      story.headline(),
    ),
    ...chrome(
      "related",
      "EN PORTADA",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "calendar",
      story.pick(["PASATIEMPOS", "Hoy en la tele"]),
      "22.00 Cine: El farero",
      "00.15 Documental: la sal",
      story.pick(["Crucigrama 1.204", "Sudoku difícil"]),
    ),
    ...chrome(
      "poll",
      story.pick(["Test: ¿cuánto sabes de faros?", "Test: ¿qué guiso eres?"]),
      "1. ¿Cuántas millas alcanza el de Negrete?",
      "a. Doce",
      "b. Veintidós",
      story.pick(["Comprobar", "Ver solución"]),
    ),
    ...chrome(
      "newsletter",
      story.pick(["Cada domingo, una charla larga en tu correo.", "Carta del sofá"]),
      story.pick(["Me apunto", "Sí, quiero"]),
    ),
    ...chrome("follow", "Instagram", "Pinterest"),
    ...chrome(
      "author-bio",
      story.pick([
        "Periodista. Escribe de gente que no sale en ninguna parte y de gatos que salen en todas.",
        "Colabora en Sofá desde 2016. Su último libro trata de las cocinas de los barcos.",
      ]),
    ),
    ...chrome(
      "footer",
      "Contacto",
      "Publicidad",
      "Aviso legal",
      story.pick(["Quiosco", "Suscripción"]),
    ),
  ],
};
