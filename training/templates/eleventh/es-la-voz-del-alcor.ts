import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** District paper: headlines without a label after the last paragraph, poll, comments with replies. */
export const esLaVozDelAlcor: Template = {
  name: "es-la-voz-del-alcor",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "La Voz", "Pueblos", "El Alcor CF", "Esquelas", "Trueque"),
    ...chrome("site-name", "La Voz del Alcor"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} / Valdemora`),
    ...story.date(({ day, mm, year, clock }) => `${day}/${mm}/${year} ${clock} h`),
    ...chrome(
      "photo-credit",
      story.pick(["La plaza, ayer por la mañana. / M. Quero", "Imagen de archivo. / LVA"]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "follow",
          story.pick([
            "Estamos también en el móvil de tu prima: entra en nuestro canal y lo verás antes que ella.",
            "Si quieres que te avisemos cuando haya novedades, entra en nuestro canal.",
          ]),
        ),
      ],
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "poll",
      "¿Tú qué harías?",
      "Lo dejaría como está",
      "Lo tiraba y lo hacía nuevo",
      `Van ${story.int(80, 900)} respuestas`,
    ),
    ...chrome(
      "comment",
      `1. ${story.reader()}`,
      story.comment(),
      `2. ${story.reader()}`,
      story.comment(),
      `3. ${story.reader()} responde al 2`,
      story.comment(),
    ),
    ...chrome(
      "legal",
      "Lo que aquí escriben los lectores es cosa suya. Nos guardamos el derecho de quitar lo que ofenda o aburra.",
    ),
    ...chrome("footer", "Editorial Alcor SL", "Quiénes somos", "Anúnciate"),
  ],
};
