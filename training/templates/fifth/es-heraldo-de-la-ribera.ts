import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish provincial daily: premium flags, newsletter in the text, tag line, comment policy, group footer. */
export const esHeraldoDeLaRibera: Template = {
  name: "es-heraldo-de-la-ribera",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Portada",
      "Provincia",
      "Deportes",
      "Cofrade",
      "Agenda",
      "Esquelas",
      "Hemeroteca",
    ),
    ...chrome("login", "Inicia sesión", "Suscríbete"),
    ...chrome(
      "calendar",
      `Hoy, ${story.when.day}/${story.when.mm}`,
      "Santoral",
      "Máx. 24º Mín. 11º",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...chrome("photo-credit", story.pick(["EFE", "Jesús Manrique", "E. H."])),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} a las ${clock}h.`),
    ...chrome("comment", "Comentar", `${story.int(1, 48)}`),
    ...chrome("share", "Compartir", "Guardar noticia"),
    ...story.body(
      [0.3, chrome("related", "Noticias relacionadas", story.headline(), story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "Lo mejor de la Ribera, en tu correo",
          "Apúntate al boletín y recibe cada noche las claves del día. Es gratis.",
          "Apuntarme",
        ),
      ],
    ),
    ...chrome("tags", "Archivado en:", "Comercio", "Ayuntamiento", "Sucesos"),
    ...chrome("follow", "Síguenos en Google Noticias", "Únete a nuestro canal de Telegram"),
    ...chrome(
      "comment-form",
      "Esta funcionalidad es exclusiva para suscriptores",
      "Reporta un error en esta noticia",
    ),
    ...chrome("related", "Lo más visto", ...numbered(story.headlines(5), " ")),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "sponsor",
      "Te recomendamos",
      "El truco de los carniceros para afilar cuchillos",
      "Ofertas flash en colchones",
    ),
    ...chrome(
      "footer",
      "Contacto",
      "Quiénes somos",
      "Aviso legal",
      "Política de cookies",
      "Canal ético",
      "Webs del grupo",
      "Promociones",
      "Oferplan",
    ),
  ],
};
