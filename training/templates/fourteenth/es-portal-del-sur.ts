import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** Portal latinoamericano: «Lea también» repetido, canal de WhatsApp, video y «te puede interesar». */
export const esPortalDelSur: Template = {
  name: "es-portal-del-sur",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose(story) {
    return [
      chrome("ticker", "Dólar 4.112", "Pico y placa: 3 y 4", story.headline()),
      chrome("menu", "Inicio", "Nación", "Judicial", "Economía", "Farándula", "Deportes"),
      story.title(),
      story.standfirst(),
      story.date((w) => `${w.day} de ${monthName("es", w.month)} de ${w.year}`),
      story.byline((a) => `Por: ${a}`),
      chrome("share", "Compartir en Facebook", "Unirse a WhatsApp"),
      within(
        story,
        [
          story.int(12, 22) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["Lea también: ", "Le puede interesar: ", "Lea además: "]),
              story.headlines(1),
            ),
          ),
        ],
        [
          story.int(35, 46) / 100,
          chrome(
            "photo-credit",
            `${caption(story)} Foto: ${story.pick(["cortesía", "archivo particular"])}`,
          ),
        ],
        [story.int(50, 60) / 100, chrome("promo", ...marked("Lea también: ", story.headlines(1)))],
        [
          story.int(68, 78) / 100,
          chrome("follow", "Siga las noticias en nuestro canal de WhatsApp; allí llegan primero."),
        ],
        [story.int(84, 94) / 100, stray(story, "es")],
      ),
      chrome("audio", "Más videos", story.headline(), "01:12", story.headline(), "00:48"),
      chrome("related", "Te puede interesar", ...story.headlines(4)),
      chrome("sponsor", "Contenido patrocinado", "El truco de las abuelas para dormir en verano"),
      chrome(
        "footer",
        "Quiénes somos",
        "Paute con nosotros",
        "PQR",
        "Todos los derechos reservados",
      ),
    ].flat();
  },
};
