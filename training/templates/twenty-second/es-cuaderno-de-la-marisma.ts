import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A member-funded Spanish site: partner appeal in prose, bios, licence, weekly letter. */
export const esCuadernoDeLaMarisma: Template = {
  name: "es-cuaderno-de-la-marisma",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Cuaderno de la Marisma"),
    ...chrome("menu", "Reportajes", "Datos", "Socios", "Tienda"),
    ...chrome("breadcrumb", story.pick(["Reportajes · Agua", "Datos · Vivienda"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Texto de ${author}`),
    ...story.date((when) => `${when.day} ${monthName("es", when.month)} ${when.year}`),
    ...chrome("reading-time", story.pick(["9 minutos de lectura", "Lectura: 6 min"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome(
          "donation",
          story.pick([
            "Si puedes leer esto gratis es porque otros pagan por ti. Hazte socia desde cinco euros.",
            "Este reportaje costó tres semanas y 1.140 euros. Puedes ayudarnos a pagar el siguiente.",
          ]),
          "Quiero apoyar",
        ),
      ],
      [0.7, chrome("promo", story.headline(), story.teaser())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} es periodista y vive entre dos ríos. Ha trabajado en la radio local y como guarda de salinas.`,
        )),
    ...chrome(
      "newsletter",
      story.pick(["La carta de los sábados", "Una historia a la semana y nada más"]),
      "Tu nombre",
      "Tu correo",
      "Suscribirme",
    ),
    ...chrome("related", story.pick(["Sigue leyendo", "Otras historias"]), ...story.headlines(3)),
    ...chrome("share", "Difunde", "Imprime"),
    ...chrome("comment-form", "Comentarios solo para socios"),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome("legal", "Puedes republicar este texto si citas al autor y enlazas al original."),
    ...chrome(
      "contact",
      story.pick(["¿Tienes documentos? Buzón seguro", "Contacta con la autora"]),
    ),
    ...chrome("footer", "Cuentas claras", "Equipo"),
  ],
};
