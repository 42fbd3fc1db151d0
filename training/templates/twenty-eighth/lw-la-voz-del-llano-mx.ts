import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Periódico mexicano: notas con entrada completa debajo, canal de mensajería, suscripción en prosa, video de otra nota. */
export const lwLaVozDelLlanoMx: Template = {
  name: "lw-la-voz-del-llano-mx",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("breadcrumb", "Inicio > Estados"),
    ...story.title(),
    ...story.byline((a) => `Por: ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} - ${clock}`),
    ...story.body(
      [
        0.25,
        chrome(
          "follow",
          story.pick([
            "Únete a nuestro canal y recibe las noticias antes que tu vecina.",
            "Síguenos y no te quedes fuera de la plática.",
          ]),
        ),
      ],
      [0.5, chrome("promo", `TE RECOMENDAMOS: ${story.headline()}`)],
      [
        0.75,
        chrome(
          "promo",
          "EN VIDEO: Un perrito espera desde hace tres meses en la terminal de autobuses, y ya le dieron uniforme.",
        ),
      ],
    ),
    ...chrome("promo", story.headline()),
    ...chrome(
      "teaser",
      "Un globo aerostático descendió de improviso la mañana del sábado en el patio de una primaria de Tepozán. Los cuatro pasajeros resultaron ilesos y terminaron dando clase de ciencias.",
      "El piloto explicó que el viento cambió y que el patio era lo único plano.",
      "Seguir leyendo",
    ),
    ...chrome(
      "newsletter",
      "Cada mañana te mandamos lo que hay que saber antes de salir de casa: el tráfico, el clima y la grilla. Es gratis, y si te aburres, te vas.",
    ),
    ...chrome(
      "legal",
      "Queda prohibida la reproducción total o parcial de este contenido, incluso citando la fuente, salvo permiso por escrito de la casa editora.",
    ),
  ],
};
