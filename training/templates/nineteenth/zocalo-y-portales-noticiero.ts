import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal mexicano: «Te recomendamos», «Sigue leyendo», canal de WhatsApp, videos y claves de otro tema. */
export const zocaloYPortalesNoticiero: Template = {
  name: "zocalo-y-portales-noticiero",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Nacional", "Estados", "Mundo", "Dinero", "Espectáculos", "En vivo"),
    ...chrome("ticker", "Dólar hoy", `$${story.int(17, 21)}.${story.int(10, 99)}`),
    ...chrome("site-name", "Zócalo 24"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a}`),
    ...story.date(
      ({ day, month, year, clock }) => `${monthName("es", month)} ${day}, ${year} | ${clock} hrs`,
    ),
    ...chrome("photo-credit", "Foto: Especial"),
    ...story.body(
      [
        story.int(6, 35) / 100,
        story.pick([
          chrome("promo", `Te recomendamos: ${story.headline()}`),
          chrome("promo", `LEE: ${story.headline()}`),
          chrome("promo", `También puedes leer: ${story.headline()}`),
        ]),
      ],
      [
        story.int(20, 60) / 100,
        story.pick([
          chrome(
            "follow",
            "Únete a nuestro canal de WhatsApp y recibe las noticias más importantes del día.",
          ),
          chrome("promo", "Sigue leyendo:", story.headline()),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome("audio", "Video: Así se vivió el sismo", "Cargando reproductor..."),
          chrome(
            "promo",
            "Las claves del caso del puente:",
            "Se cayó en 2023.",
            "Costó 90 millones.",
            "Nadie ha sido sancionado.",
          ),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("ad", "PUBLICIDAD"),
          chrome("teaser", story.teaser()),
          chrome("app", "Descarga la app y activa las notificaciones."),
        ]),
      ],
    ),
    ...chrome("tags", "precios", "mercados"),
    ...chrome("related", "Más de Dinero", ...story.headlines(4)),
    ...chrome(
      "related",
      "Notas recomendadas",
      story.headline(),
      `Hace ${story.int(2, 50)} minutos`,
      story.headline(),
      `Hace ${story.int(2, 9)} horas`,
    ),
    ...chrome("footer", "Código de ética", "Directorio", "Anúnciate", "Derechos reservados"),
  ],
};
