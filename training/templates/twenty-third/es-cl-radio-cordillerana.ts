import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Chilean radio station site: audio player, frequency list, straight agency-like text. */
export const esClRadioCordillerana: Template = {
  name: "es-cl-radio-cordillerana",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Señal en vivo",
      `Radio Cordillerana ${story.int(88, 107)}.${story.int(1, 9)} FM`,
      "▶ Escuchar",
    ),
    ...chrome(
      "menu",
      "Nacional",
      "Regional",
      "Economía",
      "Mundo",
      "Deportes",
      "Programas",
      "Podcast",
    ),
    ...chrome("tags", story.pick(["Nacional", "Regional", "Sociedad"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (when) => `${when.day} ${monthName("es", when.month)} ${when.year} | ${when.clock}`,
    ),
    ...story.byline((author) => `Publicado por ${author}`),
    ...chrome("author-bio", "Periodista en Radio Cordillerana"),
    ...chrome("counter", `${story.int(50, 9000)} visitas`),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          "Leer también",
          story.headline(),
          `${story.when.dd}.${story.when.mm}.${story.when.year}`,
        ),
      ],
      [
        0.6,
        chrome(
          "podcast",
          "Escucha el podcast «Desayuno largo»: la conversación pausada de cada mañana con dirigentes, escritores y cocineros.",
        ),
      ],
    ),
    ...chrome(
      "tools",
      "¿Encontraste algún error? Avísanos visitando nuestra página de errores",
      "Nuestro compromiso es con la precisión.",
    ),
    ...chrome("share", "Compartir", "Copiar URL"),
    ...chrome(
      "poll",
      "Encuesta del día: ¿Usarías más el tren?",
      "Sí",
      "No",
      "No hay tren",
      "Votar",
    ),
    ...story.pick([
      chrome("related", "Síguenos además en", ...story.headlines(3)),
      chrome("related", "Lo último", ...marked("• ", story.headlines(4))),
    ]),
    ...chrome(
      "comment",
      "Opiniones de nuestros auditores",
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome(
      "footer",
      "Frecuencias",
      "Arica 98.1",
      "Temuco 101.7",
      "Punta Arenas 95.3",
      "Términos y condiciones",
      `Fono ${story.int(200, 299)} 000 00`,
    ),
  ],
};
