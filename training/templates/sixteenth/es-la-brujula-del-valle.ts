import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Latin American site: lee también, channel and news-app calls, horoscope and dollar boxes, opinion column list. */
export const esLaBrujulaDelValle: Template = {
  name: "es-la-brujula-del-valle",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Inicio", "Nación", "Estados", "Mundo", "Espectáculos", "Menú", "Suscríbete"),
    ...chrome(
      "ticker",
      story.pick([
        "Dólar hoy: $18.92",
        "Hoy no circula: holograma 1 y 2",
        "Clima: 24° parcialmente nublado",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Por: ${author}`, author, `${author} | El Valle`])),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("es", month)} de ${year} ${clock} hs`,
    ),
    ...chrome("reading-time", `${story.int(2, 6)} minutos de lectura`),
    ...chrome("share", "WhatsApp", "Facebook", "Twitter", "Copiar enlace"),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          `${story.pick(["Lee también: ", "LEE TAMBIÉN ", "Te recomendamos: ", "Mirá también "])}${story.headline()}`,
        ),
      ],
      [
        0.5,
        chrome(
          "follow",
          story.pick([
            "Únete a nuestro canal en WhatsApp y entérate antes que tus tías.",
            "Síguenos en Google News para estar informado",
          ]),
        ),
      ],
      [0.75, chrome("related", ...story.headlines(2))],
    ),
    ...chrome(
      "tags",
      "TEMAS",
      story.pick(["#servicios", "#río"]),
      story.pick(["#ciudad", "#escuelas", "#trabajo"]),
    ),
    ...chrome(
      "sponsor",
      "Contenido patrocinado",
      "Nadie quiere estas casas junto al mar, y por eso cuestan tan poco",
      "El truco de un jubilado para que el recibo le salga gratis",
    ),
    ...chrome(
      "related",
      story.pick(["Lo último", "Más noticias", "Relacionadas", "Notas más leídas"]),
    ),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        `Hace ${story.int(2, 23)} ${story.pick(["horas", "minutos"])}`,
        ...story.pick([[], [story.teaser()]]),
      ),
    ),
    ...chrome(
      "teaser",
      "Opinión",
      "Armando Ruelas: El agua y las palabras",
      "Pilar Santoyo: Domingo sin periódico",
    ),
    ...chrome("app", "Descarga la app de La Brújula", "Recibir notificaciones"),
    ...chrome(
      "comment-form",
      "Déjanos tu comentario",
      "Comentarios",
      "Iniciar sesión para comentar",
    ),
    ...chrome(
      "newsletter",
      "Boletín: La Brújula de la mañana",
      "Correo electrónico",
      "¡Listo! Ya estás suscrito.",
    ),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Código de ética",
      "Aviso de privacidad",
      "Directorio",
      `D.R. © ${story.when.year} Compañía Periodística del Valle, S.A. de C.V.`,
    ),
  ],
};
