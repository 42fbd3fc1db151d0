import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish regional daily: opinion strip, subscribers, trending topics, comments with rules, sworn legal prose. */
export const laGacetaDelMirador: Template = {
  name: "la-gaceta-del-mirador",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Portada",
      "Provincia",
      "Deportes",
      "Cultura",
      "Opinión",
      "Esquelas",
      "Suscríbete",
      "Iniciar sesión",
    ),
    ...chrome("tags", "Es noticia:", "Sequía", "Presupuestos", "Feria del libro"),
    ...chrome("breadcrumb", story.pick(["Provincia", "La Gaceta > Provincia"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year} a las ${w.clock}h.`),
    ...chrome("share", "Compartir", "Guardar", "Comentar"),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          story.pick([`Leer más: ${story.headline()}`, `Noticia relacionada: ${story.headline()}`]),
        ),
      ],
      [0.7, chrome("ad", "Publicidad")],
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "follow",
          "Sigue el canal de La Gaceta en WhatsApp",
          "Archivado en:",
          "Agricultura",
          "Patrimonio",
        )
      : []),
    ...(story.int(0, 2) > 0
      ? chrome(
          "related",
          story.pick(["Lo más leído", "Te puede interesar"]),
          ...numbered(story.headlines(5)),
        )
      : []),
    ...chrome(
      "comment",
      `Comentarios (${story.int(1, 60)})`,
      "Para comentar debes estar registrado. Normas de participación",
    ),
    ...story.repeat(2, () =>
      chrome("comment", `#${story.int(1, 9)} ${story.reader()}`, story.comment()),
    ),
    ...chrome(
      "legal",
      "Los textos y las fotos de este diario no pueden copiarse ni resumirse en otros medios sin permiso por escrito de la editora.",
    ),
    ...chrome(
      "footer",
      "Aviso legal",
      "Política de cookies",
      "Publicidad",
      "Hemeroteca",
      "© Editora del Mirador, S.A.",
    ),
  ],
};
