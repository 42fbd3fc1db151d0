import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal argentino: dólar, lo último, volanta, clima y farmacias de turno. */
export const btEsArPampaAbierta: Template = {
  name: "bt-es-ar-pampa-abierta",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Dólar oficial $${story.int(1100, 1600)}`,
      `Blue $${story.int(1100, 1700)}`,
      `Riesgo país ${story.int(500, 900)}`,
    ),
    ...chrome(
      "menu",
      "Último momento",
      "Locales",
      "Policiales",
      "Campo",
      "Necrológicas",
      "Farmacias de turno",
      "Quiniela",
    ),
    ...chrome("tags", story.pick(["PASO EN LA CIUDAD", "INSÓLITO", "LA HISTORIA"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} de ${monthName("es", month)} de ${year} - ${clock} hs`,
    ),
    ...story.byline((author) => `Por ${author}`),
    ...chrome("follow", "Seguinos en Google Noticias", "Sumate a nuestro canal de WhatsApp"),
    ...story.body(
      [0.25, chrome("promo", `Mirá también: ${story.headline()}`)],
      [0.5, chrome("promo", story.headline(), story.teaser())],
      [0.75, chrome("ad", "Seguí leyendo después del aviso")],
    ),
    ...chrome("tools", "¿Encontraste un error? Avisanos"),
    ...chrome("related", "Te puede interesar", ...marked("▸ ", story.headlines(4))),
    ...chrome(
      "comment",
      "Dejá tu comentario",
      story.reader(),
      story.comment(),
      `Hace ${story.int(1, 20)} horas`,
    ),
    ...chrome(
      "event",
      "Agenda",
      "Sábado 21.30: peña en el club Unión, se suspende por lluvia",
      `Domingo ${story.int(9, 12)}.00: feria de semillas`,
    ),
    ...chrome("app", "Bajate la app de Pampa Abierta"),
    ...chrome(
      "footer",
      "Propietario: Cooperativa de Trabajo Pampa Abierta Ltda.",
      `Edición N.º ${story.int(900, 9000)}`,
      "Registro DNDA en trámite",
      `Copyright ${story.when.year}`,
    ),
  ],
};
