import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish regional daily: local editions, "Te recomendamos", membership letter, comment rules in prose, obituaries. */
export const esDiarioDeLaParamera: Template = {
  name: "es-diario-de-la-paramera",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Portada",
      "Provincia",
      "Deportes",
      "Sucesos",
      "Opinión",
      "Esquelas",
      "Hemeroteca",
      "Suscríbete",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Villalara", "Comarca", "Castilla"]),
      ">",
      story.pick(["Elecciones", "Medio ambiente", "Deportes"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Vista del embalse, esta semana. / J. ARANDA",
        "Un momento del recuento. / EFEMÉRIDE",
        "El campo, antes del partido.",
      ]),
    ),
    ...story.byline((a) => a),
    ...story.date(({ dd, mm, year, clock }) =>
      story.pick([
        `${dd}/${mm}/${year} a las ${clock}h.`,
        `Actualizado ${dd}/${mm}/${year} ${clock}`,
      ]),
    ),
    ...chrome("share", "Compartir en Facebook", "Enviar por email", "Guardar", "Comentarios"),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.55, chrome("ad", "PUBLICIDAD")],
      [
        0.75,
        chrome(
          "promo",
          `${story.pick(["Noticia relacionada:", "Te puede interesar:", "LEE TAMBIÉN"])} ${story.headline()}`,
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Hazte socio",
      "Si has llegado hasta aquí es que te importa lo que pasa en tu comarca. A nosotros también, y por eso hay una persona en cada pleno, incluso en los que no van los concejales.",
      "No pertenecemos a ningún grupo ni a ningún banco. Por cinco euros al mes nos ayudas a seguir yendo, y te invitamos a la cena de diciembre.",
    ),
    ...chrome(
      "related",
      "Lo más leído",
      ...counted(story.headlines(4)),
      "Te recomendamos",
      ...story.headlines(2),
    ),
    ...chrome(
      "comment",
      `Comentarios (${story.int(1, 80)})`,
      story.reader(),
      story.comment(),
      "Responder",
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      "Para comentar es necesario estar registrado. No se admitirán insultos, publicidad ni mayúsculas.",
    ),
    ...chrome(
      "footer",
      "Aviso legal",
      "Política de privacidad",
      "Condiciones de uso",
      "Publicidad",
      "Web auditada",
    ),
  ],
};
