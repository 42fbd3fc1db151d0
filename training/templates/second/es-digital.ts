import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish online daily: member appeal, WhatsApp channel, live strip, agency box. */
export const esDigital: Template = {
  name: "es-digital",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Tu privacidad nos importa",
      "Aceptar y seguir gratis",
      "Rechazar y hacerme socio",
    ),
    ...chrome(
      "menu",
      "Saltar al texto",
      "Hoy",
      "Tribunales",
      "Datos",
      "Gente",
      "Cocina",
      "Vídeos",
      "Hazte socio",
    ),
    ...chrome("ticker", "DIRECTO", story.headline()),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("es", month)} de ${year} ${clock} h`,
    ),
    ...chrome("counter", `${story.int(2, 300)} veces compartida`),
    ...chrome("photo-credit", "La plaza, ayer por la tarde. / Celia Montero"),
    ...story.body(
      [0.25, chrome("related", "Noticias relacionadas", story.headline())],
      [0.5, chrome("follow", "Pincha aquí para unirte a nuestro canal de WhatsApp")],
      [
        0.75,
        chrome(
          "donation",
          "Somos un medio sin dueños. Con 6 euros al mes puedes sostenerlo.",
          "Quiero ayudar",
        ),
      ],
    ),
    ...chrome("tags", "Etiquetas", "Pueblos", "Costumbres"),
    ...chrome(
      "tools",
      "Publicado el",
      "Actualizado hace 3 h",
      "Escuchar noticia",
      "Tamaño de letra",
    ),
    ...chrome("related", "Los lectores ven también", ...marked("▪ ", story.headlines(4))),
    ...chrome(
      "sponsor",
      "Contenido patrocinado",
      "El truco de los fontaneros para ahorrar agua",
      "Audífonos invisibles a prueba",
    ),
    ...chrome(
      "poll",
      "La pregunta del día: ¿duermes la siesta?",
      "Siempre 48%",
      "Nunca 12%",
      "¿Qué es eso? 40%",
    ),
    ...chrome("comment", "Participa en la conversación", "Ver los 14 comentarios"),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), "Votar", "Denunciar"),
    ),
    ...chrome(
      "footer",
      "Principios editoriales",
      "Canal ético",
      "Trabaja con nosotros",
      "Configurar cookies",
    ),
    ...chrome("legal", "Editado por La Farola Digital, S. Coop."),
  ],
};
