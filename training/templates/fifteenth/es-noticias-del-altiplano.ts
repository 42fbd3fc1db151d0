import { weekdayName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A Latin American portal of a TV channel: live signal, trends, "you may be interested", WhatsApp list, dólar line. */
export const esNoticiasDelAltiplano: Template = {
  name: "es-noticias-del-altiplano",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Dólar hoy",
      `$${story.int(900, 4200)}`,
      "UF",
      "Temblor hoy",
      "Restricción vehicular",
    ),
    ...chrome(
      "menu",
      "EN VIVO",
      "Nacional",
      "Mundo",
      "Deportes",
      "Tendencias",
      "Programas",
      "Te Sirve",
      "Newsletter",
    ),
    ...chrome("breadcrumb", `Inicio > ${story.pick(["Nacional", "Mundo", "Te Sirve"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date(
      (when) => `${weekdayName("es", when.weekday)} ${longDate("es", when)} | ${when.clock}`,
    ),
    ...chrome("share", "Compartir", "Facebook", "Telegram"),
    ...story.pick([
      chrome(
        "audio",
        story.pick(["Mira la señal EN VIVO", "Cargando video…"]),
        `0:00 / ${story.int(1, 5)}:${story.int(10, 59)}`,
      ),
      [],
    ]),
    ...story.pick([chrome("promo", story.headline()), []]),
    ...story.body(
      [story.int(12, 28) / 100, chrome("promo", `Lee también: ${story.headline()}`)],
      [story.int(37, 53) / 100, story.pick([chrome("promo", story.headline()), []])],
      [story.int(57, 73) / 100, chrome("ad", "Continúa leyendo después de la publicidad")],
      [story.int(77, 93) / 100, chrome("promo", `➡ ${story.headline()}`)],
    ),
    ...chrome("tags", ...marked("#", ["Noticias", story.pick(["Clima", "Congreso", "Viral"])])),
    ...chrome("related", "TE PUEDE INTERESAR", ...story.headlines(3)),
    ...story.repeat(4, () =>
      chrome("related", story.headline(), `Hace ${story.int(4, 55)} minutos`),
    ),
    ...chrome(
      "app",
      "Descarga nuestra app y lleva la señal contigo, con alertas de sismos y cortes de luz",
    ),
    ...chrome(
      "contact",
      "¿Eres testigo de una noticia? Envíanos tus fotos y videos al WhatsApp +00 555 0199",
    ),
    ...chrome(
      "poll",
      "ENCUESTA",
      "¿Estás de acuerdo con el cambio de hora?",
      "Sí",
      "No",
      "Me da igual",
      "Ver resultados",
    ),
    ...chrome(
      "footer",
      "Defensoría del televidente",
      "Términos y condiciones",
      "Área comercial",
      "Transparencia",
      `${story.when.year} - Todos los derechos reservados`,
    ),
  ],
};
