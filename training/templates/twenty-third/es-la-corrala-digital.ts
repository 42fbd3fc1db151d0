import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish member-funded digital paper with beg-box prose and a lively reader area. */
export const esLaCorralaDigital: Template = {
  name: "es-la-corrala-digital",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", subhead: "## ", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "lacorrala.example", "Periodismo que se oye desde el patio"),
    ...chrome("login", "Hazte socia, hazte socio", "Iniciar sesión"),
    ...chrome(
      "menu",
      "Política",
      "Economía",
      "Feminismos",
      "Clima",
      "Barrios",
      "Opinión",
      "Pantallas",
    ),
    ...chrome("tags", story.pick(["DESIGUALDAD", "JUSTICIA", "CIUDADES"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...chrome("author-bio", `Sigue en la red a @${story.pick(["corralera", "patio_de_letras"])}`),
    ...story.date(
      (when) => `${when.day} de ${monthName("es", when.month)} de ${when.year} ${when.clock} h`,
    ),
    ...chrome("counter", `${story.int(0, 130)} respuestas`),
    ...story.body(
      [0.25, chrome("related", `— ${story.headline()}`)],
      [
        0.5,
        story.pick([
          chrome(
            "donation",
            "Necesitamos tu apoyo",
            `Hacemos La Corrala con el dinero de ${story.int(9000, 60000)} personas que pagan 8 euros al mes para que cualquiera pueda leerla. Sin ellas no habría investigación ni abogados. ¿Te sumas?`,
            "Sí, quiero apoyar",
          ),
          chrome(
            "donation",
            "Si esto te ha parecido útil, piensa en quien no puede pagarlo. Hazte socio.",
          ),
        ]),
      ],
      [0.8, story.pick([chrome("promo", story.teaser()), []])],
    ),
    ...chrome(
      "newsletter",
      "Boletines",
      "«La escalera», por nuestra directora: lo que se comenta y lo que se calla, cada viernes.",
      "Apúntate",
    ),
    ...chrome("share", "Etiquetas y compartir:", "WhatsApp", "Telegram", "Mastodon"),
    ...story.pick([
      chrome(
        "first-published",
        `La imagen que acompaña esta información es de ${story.pick(["Laura Oñate", "agencia", "archivo"])}.`,
      ),
      chrome("first-published", "Contenido bajo licencia CC BY-NC."),
    ]),
    ...chrome(
      "comment",
      "Los comentarios están reservados a socios",
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "related",
      "Lo más...",
      "Leído",
      ...story.headlines(3),
      "Comentado",
      ...story.headlines(2),
    ),
    ...chrome("contact", "¿Tienes algo que contarnos? Buzón seguro: pistas@lacorrala.example"),
    ...chrome("footer", "Quiénes somos", "Cuentas claras", "Código ético", "Privacidad", "RSS"),
  ],
};
