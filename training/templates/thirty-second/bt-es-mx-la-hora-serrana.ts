import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Periódico mexicano: redes, aviso de privacidad, clima, video, más de sección. */
export const btEsMxLaHoraSerrana: Template = {
  name: "bt-es-mx-la-hora-serrana",
  language: "es",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Estado",
      "Nacional",
      "Seguridad",
      "Espectáculos",
      "Tendencias",
      "Edición impresa",
      "Suscripción",
    ),
    ...chrome("breadcrumb", `Inicio » ${story.pick(["Estado", "Tendencias", "Cultura"])} » Nota`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por: ${author} | La Hora Serrana`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...chrome("counter", `${story.int(40, 9000)} vistas`),
    ...chrome("photo-credit", `Foto: ${story.pick(["Cortesía", "Especial", "Ramiro Luz"])}`),
    ...story.body(
      [0.2, chrome("promo", `Lee también: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "tools",
          "Video: Tu navegador no soporta el elemento de video.",
          "Reproducir",
          "Silenciar",
        ),
      ],
      [
        0.7,
        chrome(
          "promo",
          `Te recomendamos: ${story.headline()}`,
          "Recibe las noticias en tu celular: únete aquí a nuestro canal.",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Queda prohibida la reproducción total o parcial del contenido de esta página, aun citando la fuente, salvo permiso previo y por escrito de la editora, que suele estar de buenas los viernes.",
    ),
    ...chrome("tags", "Temas", ...story.pick([["clima", "frío"], ["museos", "arte"], ["agua"]])),
    ...chrome("related", "Más en Estado", ...story.headlines(3)),
    ...chrome(
      "related",
      "Lo último",
      ...story
        .headlines(3)
        .map((headline) => `${story.int(10, 23)}:${story.int(10, 59)} ${headline}`),
    ),
    ...chrome("ad", "Patrocinado", "Este truco para destapar el fregadero molesta a los plomeros"),
    ...chrome(
      "footer",
      "Directorio",
      "Aviso de privacidad",
      "Código de ética",
      `D.R. © La Hora Serrana, ${story.when.year}`,
    ),
  ],
};
