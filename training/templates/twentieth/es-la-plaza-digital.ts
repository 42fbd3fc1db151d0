import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Latin American portal, all promotion: WhatsApp, Google News, recommended videos. */
export const esLaPlazaDigital: Template = {
  name: "es-la-plaza-digital",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Últimas noticias",
      "Sociedad",
      "Economía",
      "Espectáculos",
      "Servicios",
      "Horóscopo",
      "Quiniela",
    ),
    ...chrome(
      "ticker",
      `Dólar hoy: compra ${story.int(980, 1400)}, venta ${story.int(1401, 1490)}`,
    ),
    ...chrome("breadcrumb", story.pick(["Portada / Vida", "Inicio » Sociedad »", "Noticias"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => `Por ${name}`),
    ...story.date((w) => `${w.day} de ${monthName("es", w.month)} de ${w.year} | ${w.clock}`),
    ...chrome(
      "follow",
      story.pick([
        "Seguinos en Google Noticias",
        "Únete a nuestro canal de WhatsApp y recibe lo más importante del día",
      ]),
    ),
    ...story.body(
      [0.2, chrome("ad", story.pick(["Publicidad", "La nota continúa debajo del anuncio"]))],
      [
        0.45,
        chrome(
          "related",
          story.pick(["Lea también: ", "Además: ", "MIRÁ TAMBIÉN | "]) + story.headline(),
        ),
      ],
      [
        0.75,
        story.int(0, 1) ? chrome("promo", story.headline()) : chrome("teaser", story.teaser()),
      ],
    ),
    ...chrome("share", "Compartí esta nota", "Copiar enlace"),
    ...chrome("tags", "En esta nota:", "consejos", "salud", "hogar"),
    ...chrome("poll", "¿Qué te generó esta noticia?", "Alegría", "Enojo", "Sorpresa", "Tristeza"),
    ...chrome(
      "promo",
      story.pick(["Más notas", "Te recomendamos", "Los lectores también vieron"]),
      ...story.headlines(6),
    ),
    ...chrome(
      "newsletter",
      "Suscribite al boletín",
      "Gracias por suscribirte. Revisa tu bandeja, también la de correo no deseado.",
    ),
    ...chrome(
      "footer",
      "Propietario: Plaza Medios S.R.L.",
      "Edición nº 5.514",
      "Registro de propiedad intelectual en trámite",
      "Defensoría del lector",
    ),
  ],
};
