import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Mexican news portal: WhatsApp channel, "Te puede interesar" lines, sponsored text, no-reproduction notice in prose. */
export const esMxEcoDeLaCostaGrande: Template = {
  name: "es-mx-eco-de-la-costa-grande",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Estados",
      "Nacional",
      "Mundo",
      "Seguridad",
      "Espectáculos",
      "Horóscopos",
      "En vivo",
    ),
    ...chrome(
      "ticker",
      `Dólar: ${story.int(17, 20)}.${story.int(10, 99)}`,
      story.pick(["Hoy no circula: 5 y 6", "Clima: lluvia fuerte"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por: ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `Creado: ${dd}.${mm}.${year} ${clock}`),
    ...chrome(
      "follow",
      "Síguenos en nuestro canal de WhatsApp y recibe las noticias más importantes del día",
      "Únete aquí",
    ),
    ...story.body(
      [0.2, chrome("promo", `Te puede interesar: ${story.headline()}`)],
      [0.45, chrome("promo", story.teaser())],
      [0.7, chrome("promo", `Lee: ${story.headline()}`, `Lee: ${story.headline()}`)],
    ),
    ...chrome(
      "legal",
      "Prohibida su reproducción total o parcial sin autorización por escrito de Eco Editores, S.A. de C.V. Las opiniones vertidas por nuestros colaboradores son responsabilidad de quien las firma, y algunas ni eso.",
    ),
    ...chrome(
      "sponsor",
      "Contenido patrocinado",
      story.pick([
        "Este truco con papel aluminio sorprende a los plomeros",
        "Préstamos sin buró: lo que tu banco no te dice",
      ]),
    ),
    ...chrome(
      "tags",
      "En esta nota:",
      story.pick(["huracán", "elecciones", "costa"]),
      story.pick(["Protección Civil", "clima"]),
    ),
    ...chrome("related", "Más noticias"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "newsletter",
      "Despierta con el Eco: un boletín breve, con lo que sí importa y sin gritos.",
    ),
    ...chrome("footer", "Directorio", "Código de ética", "Anúnciate", "Derechos de las audiencias"),
  ],
};
