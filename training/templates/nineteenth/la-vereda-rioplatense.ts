import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario argentino: «Mirá también», socios, «Seguí leyendo», tuits incrustados y citas de columnas. */
export const laVeredaRioplatense: Template = {
  name: "la-vereda-rioplatense",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Dólar blue",
      `$1.${story.int(100, 500)}`,
      "Riesgo país",
      `${story.int(600, 990)}`,
    ),
    ...chrome("site-name", "La Vereda"),
    ...chrome("menu", "Últimas noticias", "Política", "Fútbol", "Sociedad", "Clasificados"),
    ...chrome("login", "Ingresar", "Suscribirme por $990"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("promo", `Mirá también: ${story.headline()}`),
          chrome("related", "Mirá también", story.headline(), story.teaser()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome(
            "follow",
            `— ${story.reader()} (@vereda_${story.int(10, 99)}) June ${story.int(1, 28)}, 2025`,
          ),
          chrome(
            "donation",
            "Asociate a La Vereda. Somos una cooperativa de 74 periodistas y cada nota que leés la sostienen los socios.",
          ),
        ]),
      ],
      [
        story.int(45, 90) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("promo", "Seguí leyendo"),
          chrome("audio", "Escuchá la nota", "0:00 / 3:48"),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome(
            "newsletter",
            "Newsletters La Vereda",
            "Lo que necesitás saber antes del mate. De lunes a viernes.",
            "Recibir newsletter",
          ),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "El puerto, vacío desde enero. Foto: Lucho Bassi"),
          chrome("promo", story.headline()),
          chrome("ad", "Publicidad"),
        ]),
      ],
    ),
    ...chrome(
      "comment",
      "Comentarios",
      "Los comentarios publicados son de exclusiva responsabilidad de sus autores.",
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("related", "Tags relacionados", "Elecciones", "Puerto"),
    ...chrome("related", "Las más leídas", ...counted(story.headlines(4))),
    ...chrome("event", "Agenda", "Viernes 21: Milonga en el puerto, a la gorra"),
    ...chrome(
      "legal",
      "Prohibida la reproducción total o parcial sin autorización de la cooperativa.",
    ),
    ...chrome(
      "footer",
      "Edición Nº 5.118",
      "Propietario: Cooperativa La Vereda",
      "Defensa del consumidor",
    ),
  ],
};
