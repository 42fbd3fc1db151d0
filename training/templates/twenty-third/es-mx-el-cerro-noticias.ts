import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Mexican regional news site with WhatsApp channel, police blotter and long hashtags. */
export const esMxElCerroNoticias: Template = {
  name: "es-mx-el-cerro-noticias",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Inicio",
      "Estado",
      "Municipios",
      "Policiaca",
      "Deportes",
      "Espectáculos",
      "Tendencias",
      "Impreso",
    ),
    ...chrome("ticker", `ÚLTIMA HORA: ${story.headline()}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por: ${author}`),
    ...story.date((when) => `${monthName("es", when.month)} ${when.day}, ${when.year}`),
    ...chrome("tags", story.pick(["ESTADO", "LOCAL", "COMUNIDAD"])),
    ...chrome("share", "Comparte esta nota", "Facebook", "X", "WhatsApp"),
    ...chrome("photo-credit", `Foto: ${story.pick(["Especial", "Cortesía", "El Cerro"])}`),
    ...story.body(
      [
        0.2,
        story.pick([
          chrome("promo", `Te puede interesar: ${story.headline()}`),
          chrome("promo", "Lee también", story.headline()),
          chrome("promo", `No te pierdas: ${story.headline()}`),
        ]),
      ],
      [0.45, chrome("ad", "Publicidad")],
      [0.6, chrome("promo", `TE RECOMENDAMOS: ${story.headline()}`)],
      [0.75, chrome("app", "Únete a nuestro canal y recibe las noticias del estado en tu celular")],
    ),
    ...chrome(
      "tags",
      `#${story.pick(["Clima", "Mercados", "Lluvias"])} #${story.pick(["Municipios", "Tradiciones"])} #ElCerro`,
    ),
    ...chrome(
      "contact",
      `¿Tienes una denuncia ciudadana? Mándala por mensaje al 55 0000 ${story.int(1000, 9999)}.`,
    ),
    ...chrome(
      "related",
      story.pick(["Más de Estado", "Más noticias", "Relacionadas"]),
      story.headline(),
      `${story.when.dd}/${story.when.mm}/${story.when.year}`,
      story.headline(),
      `${story.when.dd}/${story.when.mm}/${story.when.year}`,
    ),
    ...chrome("related", "Lo + visto", ...numbered(story.headlines(4))),
    ...chrome(
      "calendar",
      `Hoy: ${story.int(12, 34)}°`,
      `Dólar $${story.int(16, 21)}.${story.int(10, 99)}`,
      `Hoy no circula: placas ${story.int(0, 9)}`,
    ),
    ...chrome(
      "footer",
      "Directorio",
      "Aviso de privacidad",
      "Código de ética",
      "Defensoría de audiencias",
      "Anúnciate",
    ),
  ],
};
