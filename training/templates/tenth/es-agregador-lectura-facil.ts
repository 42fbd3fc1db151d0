import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Lector social en español: seguir medio, guardar, reacciones, más para ti. */
export const esAgregadorLecturaFacil: Template = {
  name: "es-agregador-lectura-facil",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("app", "Abrir en la app", "Ahora no"),
    ...chrome("menu", "Para ti", "Siguiendo", "Cerca", "Vídeos"),
    ...chrome("site-name", "Diario Vega Alta"),
    ...chrome("follow", "Seguir", `${story.int(3, 90)} mil seguidores`),
    ...story.title(),
    ...story.date(({ day, mm, year }) => `${day}/${mm}/${year}`),
    ...story.byline((a) => `Historia de ${a}`),
    ...chrome("reading-time", `${story.int(1, 7)} min de lectura`),
    ...story.body(
      [
        story.int(23, 37) / 100,
        story.pick([chrome("photo-credit", "© Proporcionado por Diario Vega Alta"), []]),
      ],
      [
        story.int(48, 62) / 100,
        chrome("related", "Más para ti", story.headline(), story.headline()),
      ],
      [
        story.int(73, 87) / 100,
        chrome("sponsor", "Patrocinado", "Audífonos: lo que no te cuenta tu cuñado"),
      ],
    ),
    ...chrome("poll", "¿Qué te ha parecido?", "Me gusta", "Me enfada", "Me aburre"),
    ...story.pick([chrome("share", "Guardar", "Compartir", "Ocultar este medio"), []]),
    ...chrome("comment", "Comentario destacado", story.reader(), story.comment()),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("login", "Entra para personalizar tu portada"),
    ...chrome("consent", "Tus opciones de privacidad"),
    ...chrome("footer", "Ayuda", "Comentarios sobre el servicio", "Anúnciate"),
  ],
};
