import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal nacional digital: aviso de cookies largo, muro, titulares desnudos, apuesta por la newsletter, preguntas de quiz. */
export const lwInfocentralDigital: Template = {
  name: "lw-infocentral-digital",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Con tu acuerdo, nosotros y nuestros socios usamos cookies para guardar y leer datos como tu visita a esta página. Puedes retirar tu consentimiento u oponerte cuando quieras desde el pie de la web.",
      "Aceptar y continuar",
      "Rechazar y suscribirse por 1,99 €",
    ),
    ...story.title((t) => `${t} · InfoCentral`),
    ...story.standfirst(),
    ...story.byline((a) => `${a} - Madrid`),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} ${monthName("es", month).slice(0, 3).toUpperCase()} ${year} - ${clock} CET`,
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline(), story.headline())],
      [
        0.6,
        chrome(
          "paywall",
          story.pick([
            "Has leído todos tus artículos gratis de este mes. Este te lo dejamos terminar, porque nos caes bien.",
            "Estás leyendo en abierto una noticia que pagan nuestros suscriptores.",
          ]),
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "newsletter",
      "El boletín de la tarde: lo que ha pasado, explicado por alguien que estaba despierto. Apúntate.",
    ),
    ...chrome(
      "poll",
      "¿Cuánto sabes de ríos?",
      "1. ¿Cuál pasa por más capitales?",
      "El Danubio",
      "El Rin",
      "El que pasa por la tuya",
      "Comprobar",
    ),
    ...chrome("related", "Lo más visto", ...numbered(story.headlines(5), ".- ")),
  ],
};
