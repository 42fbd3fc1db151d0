import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal mexicano: notas relacionadas, videos, publicidad, firmas, boletín. */
export const qvEsMxLaPlaza: Template = {
  name: "qv-es-mx-la-plaza",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Estados", "Política", "Seguridad", "Futbol", "Espectáculos", "Horóscopos"),
    ...chrome("ticker", "Dólar hoy", `$${story.int(17, 20)}.${story.int(10, 99)}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por: ${author}`),
    ...story.date(
      ({ dd, month, year, clock }) => `${monthName("es", month)} ${dd}, ${year} • ${clock} hrs.`,
    ),
    ...chrome("follow", "Síguenos en Google"),
    ...story.body(
      [0.3, chrome("promo", "Te puede interesar:", story.headline())],
      [0.55, chrome("ad", "Anuncio", "Continúa leyendo")],
      [0.8, chrome("promo", `Lee también | ${story.headline()}`)],
    ),
    ...chrome("contact", "¿Tienes una denuncia? 55 5550 0140"),
    ...chrome("tags", `#${story.pick(["Agua", "Elecciones", "Banco"])}`, "#Hoy"),
    ...chrome("related", "Últimas notas", ...story.headlines(4)),
    ...chrome("newsletter", "Recibe La Plaza en tu correo", "Suscribirme"),
    ...chrome("footer", "Directorio", "Contacto", "Aviso de privacidad"),
  ],
};
