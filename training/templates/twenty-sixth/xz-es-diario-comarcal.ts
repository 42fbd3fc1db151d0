import { monthName, weekdayName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario provincial: jornada, clasificación, esquelas, farmacias, lo más leído. */
export const xzEsDiarioComarcal: Template = {
  name: "xz-es-diario-comarcal",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Provincia", "Deportes", "Sucesos", "Opinión", "Esquelas", "Suscríbete"),
    ...chrome(
      "ticker",
      "JORNADA",
      `Tercera: Burgondo ${story.int(0, 4)} - ${story.int(0, 4)} Iscarejo`,
      `LEB: Torduel ${story.int(60, 95)} - ${story.int(60, 95)} Mieres del Río`,
    ),
    ...chrome("breadcrumb", "Inicio / Deportes / Fútbol modesto"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(
      (w) =>
        `${weekdayName("es", w.weekday)}, ${w.day} de ${monthName("es", w.month)} de ${w.year}, ${w.clock}`,
    ),
    ...chrome("share", "Compartir", "Guardar", `${story.int(0, 60)} comentarios`),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.55,
        chrome("newsletter", "Lo que pasa en tu pueblo, cada mañana en tu correo", "Apúntate"),
      ],
      [0.8, chrome("ad", "PUBLICIDAD")],
    ),
    ...chrome("related", "Lo más leído", ...counted(story.headlines(5))),
    ...chrome("ticker", "Clasificación Tercera", "1 Burgondo 40", "2 Iscarejo 38", "3 Almenar 29"),
    ...chrome("related", "Esquelas", "Don Eusebio Cano Gil, 88 años", "Doña Petra Roa, 93 años"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "calendar",
          "Farmacias de guardia",
          "Plaza Mayor, 3 (24 h)",
          "Avda. Castilla, 40 (hasta las 22)",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          story.reader(),
          story.comment(),
          "Responder",
          story.reader(),
          story.comment(),
          "Responder",
        )
      : []),
    ...chrome("footer", "Aviso legal", "Política de privacidad", "Contacto", "Hemeroteca"),
  ],
};
