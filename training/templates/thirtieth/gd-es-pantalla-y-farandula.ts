import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish-language gossip and gaming portal: galleries, video errors, newsletters, reactions. */
export const gdEsPantallaYFarandula: Template = {
  name: "gd-es-pantalla-y-farandula",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("menu", "Famosos", "Series", "Realities", "Videojuegos", "Horóscopo", "Recetas"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ clock, dd, mm, year }) => `${dd}/${mm}/${year} - ${clock} h`),
    ...chrome("counter", story.pick([`${story.int(2, 90)} comentarios`, "Comenta tú primero"])),
    ...story.body(
      [
        0.25,
        chrome("audio", "Ha ocurrido un error al cargar el vídeo. Vuelve a intentarlo más tarde."),
      ],
      [
        0.5,
        chrome(
          "promo",
          story.pick(["Más información", "Además", "No te lo pierdas"]),
          `${story.headline()}`,
        ),
      ],
      [0.8, chrome("related", `${story.headline()}`)],
    ),
    ...chrome(
      "tags",
      "Temas",
      story.pick(["Series", "Música", "Realities"]),
      story.pick(["Estrenos", "Rupturas"]),
    ),
    ...chrome(
      "poll",
      "¿Qué te ha parecido?",
      `😂 ${story.int(1, 90)}`,
      `😮 ${story.int(1, 90)}`,
      `😡 ${story.int(1, 90)}`,
    ),
    ...chrome(
      "newsletter",
      "Apúntate a «La merienda», un correo con lo que se comenta en la máquina del café. Lo escribimos a mano y con migas.",
      "Quiero merendar",
    ),
    ...chrome("related", "Lo más visto", ...numbered(story.headlines(5))),
    ...chrome(
      "comment",
      `${story.reader()}`,
      `${story.comment()}`,
      "Responder",
      `${story.reader()}`,
      `${story.comment()}`,
    ),
    ...chrome(
      "sponsor",
      "Si compras algo desde nuestros enlaces podemos llevarnos una comisión. Nos la gastamos en palomitas.",
    ),
    ...chrome("footer", "Quiénes somos", "Configurar cookies", "Publicidad"),
  ],
};
