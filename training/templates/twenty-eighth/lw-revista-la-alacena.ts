import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Revista dominical: concurso, club de lectores, tienda, publicación incrustada de otra historia, agenda en prosa. */
export const lwRevistaLaAlacena: Template = {
  name: "lw-revista-la-alacena",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ day, month }) => `${day} de ${monthName("es", month)}`),
    ...story.body([
      0.5,
      chrome(
        "follow",
        "Ver esta publicación",
        "Cuando le pides al carnicero «lo de siempre» y te pregunta por tu madre",
        `Una publicación compartida de ${story.pick(["la_huerta_de_loli", "mercado.de.abajo"])}`,
      ),
    ]),
    ...chrome(
      "sponsor",
      "Sorteamos una cesta de conservas entre quienes nos cuenten, en menos de cien palabras, la peor cena de su vida. Las bases están depositadas ante notario, que también cenó mal.",
    ),
    ...chrome(
      "event",
      "El jueves, a las ocho, charlamos en la librería del Carmen con tres cocineras que nunca salen en la tele. Entrada libre hasta llenar las sillas.",
    ),
    ...chrome(
      "promo",
      "Hazte del Club Alacena y llévate el delantal. Cuesta menos que un menú del día y dura bastante más.",
    ),
    ...chrome("related", story.headline(), story.teaser(), story.headline(), story.teaser()),
  ],
};
