import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish provincial daily: accept-or-pay wall, local columns, classifieds. */
export const esElFaroDeVillarroz: Template = {
  name: "es-el-faro-de-villarroz",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...story.pick([
      chrome(
        "consent",
        "Lee gratis con publicidad o sin ella por 1,99 € al mes",
        `Si aceptas, nosotros y nuestros ${story.int(200, 900)} socios guardaremos y consultaremos información en tu dispositivo con fines publicitarios, de medición y para mejorar los servicios.`,
        "Aceptar y seguir",
        "Rechazar y suscribirme",
      ),
      chrome(
        "consent",
        "Usamos cookies, propias y ajenas. Las imprescindibles no se pueden quitar, las demás sí.",
        "Configurar",
        "Aceptar todas",
      ),
    ]),
    ...chrome(
      "menu",
      "Portada",
      "Provincia",
      "Deportes",
      "Agenda",
      "Esquelas",
      "Hemeroteca",
      "Suscríbete",
    ),
    ...chrome(
      "breadcrumb",
      `El Faro » Provincia » ${story.pick(["Villarroz", "Alcores", "La Vega"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...chrome("author-bio", story.pick(["Villarroz", "Redacción", "Corresponsal"])),
    ...story.date((when) => `${when.dd}/${when.mm}/${when.year} a las ${when.clock}h.`),
    ...chrome("counter", `${story.int(0, 62)} Comentarios`),
    ...chrome(
      "share",
      "Compartir en Facebook",
      "Compartir en X",
      "Enviar por correo",
      "Copiar enlace",
    ),
    ...chrome(
      "photo-credit",
      `${story.pick(["Imagen de archivo. ", "El lugar de los hechos. ", ""])}/ ${story.pick(["M. Cárdenas", "El Faro", "Cedida"])}`,
    ),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome("related", "Noticias relacionadas", story.headline(), story.headline()),
          chrome("related", "Noticia relacionada", story.headline()),
        ]),
      ],
      [0.55, chrome("promo", story.headline())],
      [
        0.8,
        story.pick([
          chrome(
            "newsletter",
            "Empieza el día con «El Faro en cinco minutos»",
            "Política, sucesos y una receta: todo lo que necesitas saber, en tu correo.",
          ),
          [],
        ]),
      ],
    ),
    ...chrome(
      "tags",
      "Temas:",
      `${story.pick(["Transporte", "Sucesos", "Tribunales"])} · ${story.pick(["Villarroz", "Provincia"])}`,
    ),
    ...story.pick([
      chrome("tools", "Reporta un error"),
      chrome("tools", "¿Has visto un error? Avísanos"),
    ]),
    ...chrome(
      "comment-form",
      "Para comentar debes estar registrado.",
      "Esta funcionalidad es exclusiva para suscriptores.",
    ),
    ...chrome("related", "Lo más leído", ...counted(story.headlines(5))),
    ...chrome("ad", "Anuncios clasificados: pisos, coches y empleo"),
    ...chrome(
      "footer",
      "Aviso legal",
      "Política de privacidad",
      "Condiciones de uso",
      "Contacto",
      "Publicidad",
      "Mapa web",
    ),
    ...chrome(
      "legal",
      `© El Faro de Villarroz, S. L. U. Registro Mercantil, tomo ${story.int(100, 900)}, folio ${story.int(1, 99)}. Queda prohibida la reproducción total o parcial de sus contenidos.`,
    ),
  ],
};
