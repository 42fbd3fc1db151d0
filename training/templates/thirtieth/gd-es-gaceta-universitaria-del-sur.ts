import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Latin American university gazette: bulletin number, directory, social, accessibility, related bulletins. */
export const gdEsGacetaUniversitariaDelSur: Template = {
  name: "gd-es-gaceta-universitaria-del-sur",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Inicio",
      "Noticias",
      "Investigación",
      "Extensión",
      "Convocatorias",
      "Radio Universidad",
      "Directorio",
    ),
    ...chrome("breadcrumb", `Sala de prensa / Boletín ${story.int(100, 980)}`),
    ...story.title(),
    ...story.date(({ day, month, year }) => `${day} de ${monthName("es", month)} de ${year}`),
    ...story.standfirst(),
    ...story.byline(
      (author) => `${story.pick([`Por: ${author}`, `Texto: ${author}`, `Redacción: ${author}`])}`,
    ),
    ...chrome("tools", "A+ A-", "Alto contraste", "Imprimir", "Leer en voz alta"),
    ...story.body([
      0.5,
      chrome(
        "related",
        `${story.pick(["Te puede interesar:", "Lee también:", "Nota relacionada:"])} ${story.headline()}`,
      ),
    ]),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Comunicación Social", "Fotografía: cortesía del laboratorio"]),
    ),
    ...chrome(
      "contact",
      "Dirección General de Comunicación",
      "Conmutador 555 000 0112, ext. 40",
      "prensa@udelsur.example",
    ),
    ...chrome("related", "Más boletines", ...story.headlines(4)),
    ...chrome(
      "event",
      "Convocatorias abiertas",
      story.pick([
        "Becas de movilidad, cierra el viernes",
        "Premio de cuento breve, hasta fin de mes",
      ]),
    ),
    ...chrome(
      "legal",
      "Se autoriza la reproducción de este boletín siempre que se cite la fuente y no se altere el contenido.",
    ),
    ...chrome(
      "footer",
      "Aviso de privacidad",
      "Transparencia",
      `Hecho en el Sur, todos los derechos reservados ${story.when.year}`,
    ),
  ],
};
