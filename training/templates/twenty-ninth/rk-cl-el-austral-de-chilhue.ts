import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Chilean local daily: legal ads, tide table, e-paper, reader survey with pick lists, short related cards. */
export const rkClElAustralDeChilhue: Template = {
  name: "rk-cl-el-austral-de-chilhue",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Actualidad",
      "Deportes",
      "Espectáculos",
      "Opinión",
      "Avisos legales",
      "Papel digital",
      "Propiedades",
    ),
    ...chrome(
      "calendar",
      `Mareas Castro: pleamar 0${story.int(1, 9)}:${story.int(10, 59)}`,
      `UF $${story.int(37000, 39900)}`,
      `UTM $${story.int(65000, 69000)}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `${text}, ${story.pick(["Chilhue", "desde Ancud Viejo"])}`),
    ...story.date(
      () =>
        `${story.when.day} ${monthName("es", story.when.month)} ${story.when.year} | ${story.when.clock} horas`,
    ),
    ...chrome("counter", `${story.int(100, 4200)} lecturas`),
    ...chrome("share", "Compartir nota", "Imprimir", "A+", "A-"),
    ...story.body(
      [0.5, chrome("ad", "PUBLICIDAD")],
      [0.75, chrome("related", `Ver también > ${story.headline()}`)],
    ),
    ...chrome(
      "poll",
      "ENCUESTA",
      "¿Usa usted el transbordador cada semana?",
      "Sí",
      "No",
      "A veces",
      "Ver resultados",
    ),
    ...chrome("related", "Destacadas"),
    ...story.repeat(3, () =>
      chrome("related", story.pick(["Región", "Policía", "Cultura"]), story.headline()),
    ),
    ...chrome(
      "event",
      "Avisos legales",
      `EXTRACTO: ante notario suplente se constituyó sociedad Pesquera Los Ulmos Ltda., capital $ ${story.int(2, 9)}.000.000.`,
    ),
    ...chrome("related", story.headline(), story.teaser()),
    ...chrome(
      "contact",
      "Cartas al director: hasta 1.200 caracteres, con nombre y número de cédula.",
    ),
    ...chrome(
      "footer",
      "Diario El Austral de Chilhue",
      `Fundado en ${story.int(1912, 1954)}`,
      "Empresa Periodística del Canal",
      "Venta de diarios antiguos",
    ),
  ],
};
