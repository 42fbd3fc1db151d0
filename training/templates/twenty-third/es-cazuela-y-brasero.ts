import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish lifestyle and cooking magazine with affiliate notes and big sharing blocks. */
export const esCazuelaYBrasero: Template = {
  name: "es-cazuela-y-brasero",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", subhead: "### ", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Recetas", "Bienestar", "Casa", "Pueblos", "Gente", "Tienda"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date((when) => `${when.day} ${monthName("es", when.month)}, ${when.year}`),
    ...chrome("reading-time", `${story.int(2, 6)} minutos`),
    ...chrome("tools", "Guardar en favoritos", "Imprimir", "Ir a la receta"),
    ...chrome("photo-credit", story.pick(["iStok", "Cazuela", "Getbild"])),
    ...story.body(
      [
        0.3,
        chrome(
          "sponsor",
          "Nuestro equipo elige los productos de forma independiente. Si compras por los enlaces podemos llevarnos un pellizco.",
        ),
      ],
      [
        0.5,
        story.pick([
          chrome("promo", "También te va a gustar", story.headline()),
          chrome("promo", "Relacionado", story.headline(), story.teaser()),
        ]),
      ],
      [
        0.8,
        story.pick([
          chrome(
            "newsletter",
            "Una receta al día, gratis",
            "Apúntate y te mandamos además el calendario de temporada.",
            "Tu nombre",
            "Tu correo",
            "He leído y acepto la política de datos",
            "¡Quiero mis recetas!",
          ),
          chrome("newsletter", "Suscríbete a nuestro boletín de los domingos"),
        ]),
      ],
    ),
    ...story.pick([
      chrome(
        "author-bio",
        `${story.author} escribe sobre comida, sueño y costumbres. Aprendió a cocinar con su abuela y a dormir por su cuenta.`,
      ),
      chrome("author-bio", "Sobre el autor", "Todos sus artículos"),
    ]),
    ...chrome(
      "comment",
      `${story.int(1, 30)} opiniones`,
      `${story.reader()} ★★★★☆`,
      story.comment(),
    ),
    ...chrome("related", "Recetas del momento", ...story.headlines(4)),
    ...chrome("follow", "Pinterest", "YouTube", "TikTok"),
    ...chrome("footer", "Editorial", "Publicidad", "Cookies", "Otras webs del grupo"),
  ],
};
