import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Guía de ocio: cartelera, entradas, mapas, restaurantes junto a programas y reportajes. */
export const xzEsOcioPlan: Template = {
  name: "xz-es-ocio-plan",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Planes", "Conciertos", "Cartelera", "Niños", "Comer", "Escapadas"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "Hoy",
          "21.00 Monólogo, Sala Bóveda, 10 €",
          "22.00 Jazz, El Sótano, gratis con consumición",
        )
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.day} ${monthName("es", w.month)} ${w.year}`),
    ...story.byline((author) => `Texto: ${author}`),
    ...story.body(
      [
        0.4,
        chrome("event", "Cartelera", "La última vendimia: 17.30, 20.15", "Ositos 3: 16.00, 18.00"),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...(story.int(0, 3) > 0 ? chrome("share", "Me apunto", "Enviar a un amigo") : []),
    ...chrome("related", "Más planes", ...marked("+ ", story.headlines(4))),
    ...chrome("ad", "Entradas desde 8 €", "Comprar"),
    ...(story.int(0, 3) > 0
      ? chrome("newsletter", "Plan de jueves: todo el finde en un correo corto", "Quiero recibirlo")
      : []),
    ...chrome("footer", "Publica tu evento", "Quiénes somos", "Cookies"),
  ],
};
