import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A cultural magazine run by members in Spain: prose begging, issue shop, licence, newsletter with voice, events. */
export const rkEsRevistaLavadero: Template = {
  name: "rk-es-revista-lavadero",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Lavadero", "Revista de cultura lenta"),
    ...chrome("menu", "Números", "Crónica", "Ensayo", "Entrevista", "Socias y socios", "Librerías"),
    ...chrome("tags", story.pick(["Crónica", "Conversación", "Territorio"])),
    ...story.title(),
    ...story.byline((text) => `Texto: ${text}`),
    ...story.date(
      () => `${story.when.day} de ${monthName("es", story.when.month)} de ${story.when.year}`,
    ),
    ...chrome("reading-time", `Lectura de ${story.int(6, 19)} minutos`),
    ...story.standfirst(),
    ...chrome("photo-credit", `Ilustración: ${story.pick(["Marta Cifuentes", "Dani Oñate"])}`),
    ...story.body(
      [
        0.4,
        chrome(
          "donation",
          `Lavadero se escribe sin prisa y sin anunciantes. Nos sostienen ${story.int(400, 3900)} personas que pagan cinco euros al mes para que las demás puedan leer gratis. Si puedes, sé una de ellas.`,
        ),
      ],
      [0.75, chrome("related", `Sigue leyendo: ${story.headline()}`)],
    ),
    ...chrome(
      "author-bio",
      `${story.author} escribe y da clase. ${story.pick(["Ha publicado un libro de cuentos sobre estaciones.", "Coordina un club de lectura en la cárcel provincial.", "Vive en un pueblo con más gatos que vecinos."])}`,
    ),
    ...chrome(
      "newsletter",
      "La carta del domingo",
      "Una vez por semana te escribimos sin motivo. No vendemos tu correo ni sabríamos a quién.",
      "Quiero la carta",
    ),
    ...chrome(
      "event",
      "Presentaciones",
      `${story.when.day} de ${monthName("es", story.when.month)}, 19.30: librería La Rueca, Huesca`,
      "Entrada libre hasta llenar",
    ),
    ...chrome("related", "Del mismo número", ...marked("→ ", story.headlines(3))),
    ...chrome(
      "ad",
      `El número ${story.int(12, 48)} ya está en la tienda: 132 páginas, cosido con hilo, 14 €`,
    ),
    ...chrome("legal", "Este texto puede reproducirse citando a su autora y a Lavadero."),
  ],
};
