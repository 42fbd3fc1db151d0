import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Mexican news site: sidebar of trends, WhatsApp channel, inline "te recomendamos", section feeds. */
export const laNoticiaDelAltiplanoMx: Template = {
  name: "la-noticia-del-altiplano-mx",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Inicio",
      "Estados",
      "Seguridad",
      "Dinero",
      "Deportes",
      "Espectáculos",
      "Opinión",
    ),
    ...chrome(
      "ticker",
      `Dólar: $${story.int(16, 21)}.${story.int(10, 99)}`,
      story.pick(["Hoy no circula: engomado rosa", "Calidad del aire: regular"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} / ${clock} hrs`),
    ...story.body(
      [0.25, chrome("promo", `Te recomendamos: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "follow",
          story.pick([
            "Únete a nuestro canal de WhatsApp",
            "Síguenos en nuestro canal y recibe las noticias del día",
          ]),
        ),
      ],
      [0.8, chrome("promo", `Lee: ${story.headline()}`)],
    ),
    ...chrome("tags", "TAGS", story.pick(["Carreteras", "Futbol", "Noticias"]), "México"),
    ...chrome(
      "related",
      "LO ÚLTIMO",
      ...story
        .repeat(4, () =>
          chrome("related", story.pick(["ESTADOS", "DINERO", "MUNDO"]), story.headline()),
        )
        .map((line) => line.text),
    ),
    ...chrome("related", "Tendencias", ...story.headlines(4)),
    ...chrome(
      "legal",
      "Queda prohibida la copia total o parcial de los textos y las imágenes de este sitio, incluidos los de sus colaboradores, salvo permiso por escrito.",
    ),
    ...chrome("footer", "Directorio", "Aviso de privacidad", "Código de ética", "Anúnciate"),
  ],
};
