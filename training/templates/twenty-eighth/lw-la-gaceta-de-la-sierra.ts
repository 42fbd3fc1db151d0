import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Semanario comarcal con tecnología vieja: quiénes somos, cartas al director, anuncios por palabras, textos legales en prosa. */
export const lwLaGacetaDeLaSierra: Template = {
  name: "lw-la-gaceta-de-la-sierra",
  language: "es",
  layout: { newline: "\r\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `${dd}-${mm}-${year}`),
    ...story.byline((a) => `${a} / La Sierra`),
    ...story.body(
      [0.35, story.pick([chrome("teaser", story.teaser()), chrome("promo", story.headline())])],
      [0.75, chrome("ad", "Publicidad")],
    ),
    ...chrome(
      "comment",
      "Cartas al director",
      story.comment(),
      story.reader(),
      story.comment(),
      story.reader(),
    ),
    ...chrome(
      "promo",
      "Se vende mula mansa. Se regala el carro.",
      "Perdí unas gafas en la romería. Veo poco; llamen ustedes.",
    ),
    ...chrome(
      "footer",
      "Quiénes somos",
      "La Gaceta la fundaron en 1922 un boticario y un impresor que no se hablaban. La hacemos hoy seis personas, que sí. Se reparte los viernes, y en los pueblos de arriba, cuando la nieve deja.",
    ),
    ...chrome(
      "legal",
      "El responsable de los datos que usted nos facilite es la editora. Los tratamos para enviarle lo que nos ha pedido y no se los damos a nadie. Puede acceder a ellos, corregirlos o pedir que los borremos escribiendo a la redacción.",
    ),
  ],
};
