import { monthName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Medio argentino sin fines de lucro: socios, notas firmadas, podcast, suscripción en pesos, «leé también». */
export const nfLaVeredaSur: Template = {
  name: "nf-la-vereda-sur",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "La Vereda Sur – periodismo de a pie"),
    ...chrome("menu", "Notas", "Crónicas", "Podcast", "Talleres", "Asociate"),
    ...chrome("ticker", `Dólar blue $${story.int(1000, 1600)}`, "Subte: normal"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a}`),
    ...story.date(({ day, month, year }) => `${day} de ${monthName("es", month)} de ${year}`),
    ...chrome("reading-time", `${story.int(3, 12)}' de lectura`),
    ...chrome("audio", "Escuchar nota"),
    ...story.body(
      [0.35, chrome("related", "Leé también", story.headline())],
      [
        0.7,
        chrome(
          "donation",
          `Esta nota la pudimos hacer porque ${story.int(900, 4000)} socios ponen todos los meses lo que pueden. No tenemos dueño ni pauta oficial. Si te sirvió lo que leíste, sumate y bancá que lo sigamos haciendo.`,
          "Quiero ser parte",
        ),
      ],
    ),
    ...chrome("tags", `crónica / ${story.pick(["barrios", "trabajo", "río"])}`),
    ...chrome("share", "Compartila"),
    ...chrome("podcast", `Nuevo episodio: La cuadra de enfrente · ${story.int(20, 55)} min`),
    ...chrome("related", "Seguí leyendo", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "El mate de los jueves: un correo con lo mejor de la semana y una receta mala.",
    ),
    ...chrome(
      "footer",
      "Registro DNDA en trámite",
      "Editor responsable: Cooperativa La Vereda",
      "CABA, Argentina",
    ),
  ],
};
