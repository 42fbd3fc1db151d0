import { monthName, weekdayName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario provincial español: planes de suscripción, boletines, esquelas, comentarios con normas. */
export const btEsDiarioVegasur: Template = {
  name: "bt-es-diario-vegasur",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ir al contenido",
      "Portada",
      "Provincia",
      "Comarcas",
      "Deportes",
      "Hemeroteca",
      "Esquelas",
      "Iniciar sesión",
      "Suscríbete",
    ),
    ...chrome(
      "calendar",
      `${weekdayName("es", story.when.weekday)}, ${story.when.day} de ${monthName("es", story.when.month)}`,
      `${story.int(2, 41)} °C`,
    ),
    ...chrome("tags", story.pick(["Sucesos", "Agua", "Sociedad"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["Vista del embalse este lunes.", "Imagen de archivo."])} / ${story.pick(["R. A.", "Efrén Sanz", "VS"])}`,
    ),
    ...story.byline((author) => author),
    ...chrome("site-name", story.pick(["Valdesauce", "Vegasur"])),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} ${monthName("es", month).slice(0, 3)} ${year} - ${clock}`,
    ),
    ...chrome("first-published", `Act. a las ${story.int(14, 22)}:${story.int(10, 59)}`),
    ...chrome("share", "Compartir en WhatsApp", "Copiar enlace", "Guardar"),
    ...story.body(
      [0.3, chrome("related", "Noticias relacionadas", ...story.headlines(2))],
      [0.6, chrome("ad", "Publicidad")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment",
      `Comentarios (${story.int(0, 40)})`,
      story.reader(),
      story.comment(),
      "Denunciar",
      "Responder",
    ),
    ...chrome(
      "comment-form",
      "Tu cuenta no está verificada.",
      "Esta funcionalidad es exclusiva para suscriptores. Comentar es una ventaja del plan Vegasur On.",
    ),
    ...chrome("related", "Lo más leído", ...numbered(story.headlines(5))),
    ...chrome(
      "newsletter",
      "Boletín «La acequia»",
      "Cada tarde, lo que ha pasado en tu comarca contado sin prisa.",
      "Apuntarme",
    ),
    ...chrome(
      "footer",
      "Aviso legal",
      "Política de privacidad",
      "Condiciones de contratación",
      "Canal ético",
      `© Editorial Vegasur, S.L.U. ${story.when.year}`,
    ),
  ],
};
