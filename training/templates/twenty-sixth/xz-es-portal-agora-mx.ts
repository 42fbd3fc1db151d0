import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal de noticias hispanoamericano: tipo de cambio, quiniela, clima, notas relacionadas. */
export const xzEsPortalAgoraMx: Template = {
  name: "xz-es-portal-agora-mx",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Dólar",
          `$${story.int(17, 20)}.${story.int(10, 99)}`,
          "Euro",
          "$21.40",
          "Clima",
          `${story.int(14, 33)}°C`,
          "Contingencia: no",
        )
      : []),
    ...chrome("menu", "Inicio", "Estados", "Deportes", "Negocios", "Espectáculos", "Videos"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por: ${author}`),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year} | ${w.clock} hrs`),
    ...(story.int(0, 3) > 0
      ? chrome("follow", "Síguenos en", "WhatsApp", "Facebook", "TikTok")
      : []),
    ...story.body(
      [0.25, chrome("promo", `Te puede interesar: ${story.headline()}`)],
      [0.5, chrome("promo", `Lee también: ${story.headline()}`)],
      [0.75, chrome("ad", "CONTINÚA LEYENDO DESPUÉS DEL ANUNCIO")],
    ),
    ...chrome("tags", "Temas", "municipios", "fiestas", "resultados"),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Resultados del sorteo", "Trío: 40981", "Cinco: 2 9 14 21 28")
      : []),
    ...story.repeat(4, () =>
      chrome("related", story.headline(), story.pick(["Hace 2 horas", "Ayer", "Hace 15 minutos"])),
    ),
    ...(story.int(0, 3) > 0
      ? chrome("poll", "Encuesta", "¿Cambiarías el horario?", "Sí", "No", "Votar")
      : []),
    ...chrome(
      "footer",
      "Directorio",
      "Código de ética",
      "Aviso de privacidad",
      "Todos los derechos reservados",
    ),
  ],
};
