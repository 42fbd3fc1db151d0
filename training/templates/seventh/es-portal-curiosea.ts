import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal viral de consejos y sociedad: rebotes, encuesta, lo que dicen de nosotros, contenidos recomendados pagados. */
export const esPortalCuriosea: Template = {
  name: "es-portal-curiosea",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "consent",
      `Curiosea es gratis porque ${story.int(90, 760)} empresas nos ayudan a enseñarte anuncios. Para eso guardan en tu navegador un identificador y apuntan qué páginas abres.`,
      "Rechazar y suscribirse",
      "Aceptar y cerrar: Consentir",
    ),
    ...chrome("site-name", "¡Curiosea!"),
    ...chrome(
      "menu",
      "Trucos",
      "Mascotas",
      "Horóscopo",
      "Nombres",
      story.pick(["Tests", "Memes"]),
      "TV",
    ),
    ...chrome("breadcrumb", `Inicio / ${story.pick(["Vida", "Mascotas", "Actualidad"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `por ${story.pick([author, `${author} · Actualizado hace ${story.int(2, 11)} meses`])}`,
    ),
    ...story.date(
      ({ clock, dd, mm, year }) =>
        `${story.pick(["Publicado el", "El"])} ${dd}-${mm}-${year} ${story.pick(["a las ", ""])}${clock}`,
    ),
    ...chrome("counter", `${story.int(2, 98)}k visitas`, `${story.int(10, 900)} compartidos`),
    ...chrome("share", "Envíaselo a un amigo", "Pin It"),
    ...chrome("tools", "Índice", "mostrar", "ocultar"),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `👉 ${story.pick(["Mira esto", "No te lo pierdas", "Relacionado"])}: ${story.headline()}`,
        ),
      ],
      [
        0.5,
        [
          ...chrome(
            "poll",
            "Encuesta: ¿perro o gato?",
            "Perro",
            "Gato",
            "Los dos y un loro",
            "Votar",
            "Ver resultados",
          ),
          ...chrome("ad", "Publicidad - Sigue leyendo debajo"),
        ],
      ],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "poll",
      "¿Te ha gustado el artículo?",
      `4.${story.int(1, 9)}/5 - (${story.int(9, 310)} votos)`,
    ),
    ...chrome("related", "Te recomendamos", ...story.headlines(3)),
    ...chrome(
      "sponsor",
      "Contenido patrocinado",
      `Los dentistas no salen de su asombro con este cepillo de ${story.pick(["19", "29"])} € | ${story.pick(["Blanqix", "SonriPlus"])}`,
      "¿Naciste antes de 1975? Mira lo que puedes cobrar | FinanzaFácil",
      "por Taboomix",
    ),
    ...chrome(
      "comment",
      `${story.int(1, 80)} comentarios`,
      `${story.reader()} dice:`,
      `${story.pick(["3", "14"])} ${story.pick(["marzo", "abril"])} ${story.when.year} a las ${story.int(10, 22)}:${story.int(10, 59)}`,
      story.comment(),
      `${story.reader()} dice:`,
      story.comment(),
    ),
    ...chrome(
      "newsletter",
      "¿Quieres más curiosidades? Deja tu correo y te mandamos una al día, la más rara que encontremos.",
      "Tu email aquí…",
      "¡La quiero!",
      "Prometemos no enviar spam.",
    ),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Anúnciate",
      "Privacidad",
      "Gestionar consentimiento",
      "Curiosea Francia",
      "Curiosea Italia",
    ),
  ],
};
