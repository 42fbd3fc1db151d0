import { monthName } from "../../../training/templates/calendar.ts";
import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Diario regional español: muro de cookies con pago, suscriptores, comentarios con normas, esquelas, servicios. */
export const nfElFaroDelSegura: Template = {
  name: "nf-el-faro-del-segura",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Si te parece bien, nuestros socios y nosotros anotamos qué lees para medir la audiencia y elegir la publicidad. Si no, también puedes leernos pagando.",
      "Aceptar y continuar",
      `Rechazar y suscribirse por ${story.int(1, 4)} €`,
    ),
    ...chrome(
      "menu",
      "El Faro del Segura",
      "Municipios",
      "Sucesos",
      "Deportes",
      "Agro",
      "Esquelas",
      "Horóscopo",
      "Iniciar sesión",
    ),
    ...chrome("breadcrumb", `Municipios > ${story.pick(["Cieza", "Orihuela", "Archena"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["Imagen de archivo. / EL FARO", "Foto: L. Almagro"])),
    ...story.byline((a) => a),
    ...chrome("tags", "Murcia"),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} ${monthName("es", month)} ${year} - ${clock}h | Actualizado`,
    ),
    ...chrome("comment", `${story.int(0, 40)} Comentarios`),
    ...chrome("share", "Compartir", "Enlace copiado"),
    ...story.body(
      [0.25, chrome("ad", "PUBLICIDAD")],
      [0.5, chrome("related", "Noticia relacionada", story.headline())],
      [
        0.8,
        chrome(
          "paywall",
          "Suscríbete y lee sin límites",
          "Cuatro semanas por un euro. Después, lo que cuesta medio café al día; puedes darte de baja sin llamar a nadie.",
        ),
      ],
    ),
    ...chrome(
      "comment-form",
      "Para comentar es necesario estar registrado",
      "Los comentarios ofensivos serán eliminados. Este espacio es para conversar.",
    ),
    ...chrome(
      "comment",
      ...story
        .repeat(3, (at) =>
          chrome("comment", `#${at + 1} ${story.reader()}`, story.comment(), "Responder"),
        )
        .map((l) => l.text),
    ),
    ...chrome("related", "Lo más leído", ...numbered(story.headlines(5), " ")),
    ...chrome("promo", "Farmacias de guardia", "Lotería: comprueba tu décimo"),
    ...chrome(
      "footer",
      "Aviso legal",
      "Política de privacidad",
      "Código ético",
      "Tarifas",
      "Canal de denuncias",
    ),
  ],
};
