import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Mexican portal: WhatsApp channel, "te puede interesar" links, sharing verbs, autoplay notes, initials at the end. */
export const esMxCronicaDelIstmo: Template = {
  name: "es-mx-cronica-del-istmo",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Minuto a minuto",
      "Nación",
      "Estados",
      "Mundo",
      "Espectáculos",
      "Tendencias",
      "Opinión",
      "Edición impresa",
    ),
    ...chrome("breadcrumb", `Inicio | ${story.pick(["Estados", "Nación", "Metrópoli"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ dd, mm, year, clock }) => `${dd}/${mm}/${year} | ${clock} | Actualizada ${clock}`,
    ),
    ...story.byline((author) => author),
    ...chrome("follow", "Ver perfil", "Síguenos en:"),
    ...chrome("audio", "Escuchar artículo", "00:00 / 03:40"),
    ...story.body(
      [0.2, chrome("promo", `Lee también: ${story.headline()}`)],
      [0.45, chrome("promo", `Te puede interesar: ${story.headline()}`, "[Publicidad]")],
      [
        0.7,
        chrome(
          "follow",
          "Únete a nuestro canal ¡La Crónica ya está en WhatsApp! Desde tu dispositivo móvil entérate de las noticias más relevantes del día, artículos de opinión, entretenimiento y más.",
        ),
      ],
    ),
    ...chrome("tags", "Temas Relacionados", "Protección Civil", "clima", "gobierno estatal"),
    ...chrome("share", "Compartir en Facebook", "Tuitear", "Enviar", "Imprimir"),
    ...chrome(
      "teaser",
      "Te recomendamos",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome("related", "Más de Estados", ...story.headlines(4)),
    ...chrome(
      "consent",
      "Al continuar navegando aceptas nuestro aviso de privacidad y el uso de cookies. Entendido",
    ),
    ...chrome(
      "legal",
      `D.R. © ${story.when.year} Compañía Editorial del Istmo, S.A. de C.V. Prohibida su reproducción total o parcial.`,
      "Directorio",
      "Código de ética",
      "Anúnciate",
    ),
  ],
};
