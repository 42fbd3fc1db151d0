import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario regional: sumarios de otras noticias en frases sueltas, normas de participación, suscripción razonada. */
export const esLaVozDelParamo: Template = {
  name: "es-la-voz-del-paramo",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Portada",
      "Provincia",
      "Opinión",
      "Deportes",
      "Agro",
      "Esquelas",
      "Hemeroteca",
    ),
    ...chrome("login", "Inicia sesión", "Suscríbete por 1 €"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Vista de la plaza mayor el pasado lunes, con el mercado ya recogido. / Amparo Quesada",
        "Un grupo de vecinos conversa a la puerta del ayuntamiento. EFEME",
      ]),
    ),
    ...story.byline((author) => story.pick([author, `Por ${author}`])),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} a las ${clock}h.`),
    ...chrome("share", "Compartir en WhatsApp", "Copiar enlace", "Guardar"),
    ...story.body(
      [0.28, chrome("teaser", story.teaser())],
      [
        0.52,
        chrome(
          "promo",
          story.pick(["Más información", "Noticia relacionada", "Te puede interesar"]),
          story.headline(),
        ),
      ],
      [
        0.8,
        chrome(
          "follow",
          story.pick([
            "Sigue toda la información de La Voz del Páramo en nuestro canal de WhatsApp y no te pierdas nada de lo que pasa cerca de ti.",
            "Puedes seguirnos también por correo: una carta al día, sin prisas.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "paywall",
      story.pick([
        "Este contenido es gratuito, pero hacerlo no lo es. Si crees que tu comarca merece un periódico, suscríbete; cuesta menos que dos cafés al mes.",
        "¿Por qué pedimos que te registres? Porque así sabemos qué os interesa y podemos pagar a quien lo cuenta.",
      ]),
    ),
    ...chrome(
      "comment-form",
      "Comentarios",
      "Para comentar es necesario estar registrado. No se admiten insultos ni datos personales, y la redacción puede retirar los mensajes que se aparten del asunto.",
      "Normas de participación",
    ),
    ...story.repeat(story.int(3, 5), () =>
      chrome("comment", `${story.reader()} · hace ${story.int(1, 22)} horas`, story.comment()),
    ),
    ...chrome("related", "Lo más leído", ...counted(story.headlines(5))),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "event",
      "Agenda",
      "El coro de jubilados canta el domingo a las doce en la iglesia de San Roque. Entrada libre hasta que se llene.",
      "Taller de poda para principiantes: traer tijeras y paciencia.",
    ),
    ...chrome(
      "footer",
      "© Editorial Páramo Alto, S.L.",
      "Aviso legal",
      "Política de privacidad",
      "Trabaja con nosotros",
      "Canal ético",
    ),
  ],
};
