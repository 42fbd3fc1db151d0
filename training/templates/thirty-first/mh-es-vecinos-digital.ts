import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Neighbourhood digital daily on a cheap CMS: comment form labels, ads by local shops, related thumbnails */
export const mhEsVecinosDigital: Template = {
  name: "mh-es-vecinos-digital",
  language: "es",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Vecinos Digital", "Diario independiente del barrio alto"),
    ...chrome(
      "ticker",
      `${weekdayName("es", story.when.weekday)}, ${story.when.day} de ${monthName("es", story.when.month)} de ${story.when.year}`,
    ),
    ...chrome("menu", "Inicio", "Noticias", "Comercios", "Se vende", "Contacto"),
    ...chrome("search", "Buscar", "Buscar"),
    ...story.title(),
    ...story.byline((a) => `Redacción: ${a}`),
    ...story.standfirst(),
    ...chrome("counter", `${story.int(20, 5000)} visitas`),
    ...chrome("share", "Facebook", "Twitter", "WhatsApp", "Telegram", "Imprimir"),
    ...story.body(
      [0.4, chrome("ad", "Ferretería Ramos: copias de llaves en el acto. C/ Alta, 9")],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "pager",
      `Artículo anterior ${story.headline()}`,
      `Artículo siguiente ${story.headline()}`,
    ),
    ...chrome("related", "ARTÍCULOS RELACIONADOS MÁS DEL AUTOR", ...story.headlines(3)),
    ...chrome(
      "comment-form",
      "Dejar respuesta",
      "Por favor ingrese su comentario!",
      "Por favor ingrese su nombre aquí",
      "¡Has introducido una dirección de correo electrónico incorrecta!",
    ),
    ...chrome(
      "contact",
      "¿Tienes algo que contar? Deja un sobre en la panadería o escribe a la redacción.",
    ),
    ...chrome("footer", "Funciona con Plumilla CMS", "Anúnciate desde 15 €"),
  ],
};
