import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** Diario provincial: «Noticia relacionada», titulares sueltos, aviso de suscripción. */
export const esDiarioDeAldan: Template = {
  name: "es-diario-de-aldan",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("menu", "Portada", "Provincia", "Deportes", "Cultura", "Esquelas", "Suscríbete"),
      chrome("login", "Iniciar sesión"),
      story.title(),
      story.standfirst(),
      story.byline((a) => a),
      chrome("site-name", "Diario de Aldán"),
      story.date((w) => `${w.dd}/${w.mm}/${w.year} a las ${w.clock}h.`),
      chrome(
        "photo-credit",
        `${caption(story)} ${story.pick(["/ M. Otero", "(EFA)", "| CEDIDA"])}`,
      ),
      within(
        story,
        [
          story.int(15, 26) / 100,
          chrome(
            "promo",
            story.pick(["Noticia relacionada", "Noticias relacionadas", "Más información"]),
            ...story.headlines(story.int(1, 2)),
          ),
        ],
        [
          story.int(40, 52) / 100,
          chrome(
            "paywall",
            story.pick([
              "Suscríbete para seguir leyendo",
              "Lee sin límites por un euro el primer mes. Puedes darte de baja cuando quieras.",
            ]),
          ),
        ],
        [story.int(60, 72) / 100, chrome("promo", story.headline())],
        [story.int(80, 92) / 100, chrome("ad", "Publicidad")],
      ),
      chrome("share", "Compartir", "Facebook", "X", "WhatsApp", "Enlace copiado"),
      chrome("related", "Lo más leído", ...counted(story.headlines(5))),
      chrome(
        "comment",
        "Comentarios",
        `#1 ${story.reader()}`,
        story.comment(),
        `#2 ${story.reader()}`,
        story.comment(),
      ),
      chrome("tags", "Temas", "Pueblos", "Sucesos"),
      chrome("footer", "Aviso legal", "Política de cookies", "Canal ético", "© Editora Aldanesa"),
    ].flat();
  },
};
