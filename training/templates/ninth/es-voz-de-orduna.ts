import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish regional daily: noticias relacionadas, registro, comentarios numbered, legal. */
export const esVozDeOrduna: Template = {
  name: "es-voz-de-orduna",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Provincia", "Deportes", "Cultura", "Esquelas", "Hemeroteca"),
    ...chrome("breadcrumb", story.pick(["Portada » Provincia » Orduña", "Portada » Sucesos"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.day}/${w.mm}/${w.year} a las ${w.clock}h.`),
    ...chrome("share", "Compartir en FacebookCompartir en XEnviar por correo"),
    ...chrome("counter", `${story.int(0, 50)} comentarios`),
    ...story.body(
      [0.25, chrome("related", "Noticias relacionadas", ...story.headlines(2))],
      [0.5, chrome("ad", "Publicidad")],
      [0.72, chrome("promo", `Te puede interesar: ${story.headline()}`)],
    ),
    ...chrome("tags", "Temas: Incendios Olivar Sierra"),
    ...chrome(
      "newsletter",
      "El resumen de La Voz: las cinco noticias de la tarde, en su correo antes de cenar.",
      "Acepto la política de privacidad",
      "Apuntarme",
    ),
    ...chrome("related", "Lo más leído", ...numbered(story.headlines(5), "")),
    ...chrome(
      "comment",
      `#1 ${story.reader()} ${story.int(1, 23)}:${story.int(10, 59)}`,
      story.comment(),
      `#2 ${story.reader()} ${story.int(1, 23)}:${story.int(10, 59)}`,
      story.comment(),
    ),
    ...chrome("comment-form", "Escribe tu comentario", "Regístrate gratis para participar"),
    ...chrome(
      "author-bio",
      `${story.author} es redactora de La Voz desde 2010 y cubre medio ambiente y pueblos.`,
    ),
    ...chrome(
      "legal",
      "Queda prohibida la reproducción total o parcial de estos contenidos sin autorización expresa de la editorial. Los comentarios son responsabilidad de quien los firma.",
    ),
    ...chrome(
      "consent",
      "Usamos cookies propias y de terceros para medir y mostrar publicidad. Aceptar Rechazar Configurar",
    ),
    ...chrome("footer", "Aviso legal", "Publicidad", "Quiénes somos"),
  ],
};
