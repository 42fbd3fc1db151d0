import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Spanish public radio and TV site: "te contamos", programme blurbs, player texts, accessibility lines. */
export const esAltavozPublicoRadio: Template = {
  name: "es-altavoz-publico-radio",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ir al contenido",
      "Noticias",
      "Deportes",
      "Radio",
      "A la carta",
      "El tiempo",
      "Infantil",
    ),
    ...chrome("language", "Castellano", "Català", "Galego", "Euskara"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} | ${clock} horas`),
    ...story.byline((a) => `Por ${a} / ALTAVOZ`),
    ...chrome("reading-time", `${story.int(2, 5)} min.`),
    ...chrome(
      "audio",
      `Boletines informativos - ${story.headline()}`,
      "Escuchar ahora",
      "00:00",
      `${story.pick(["03", "12", "27"])}:${story.int(10, 59)}`,
    ),
    ...story.body(
      [0.4, chrome("promo", story.teaser())],
      [0.7, chrome("audio", "Transcripción completa", "Ver ahora", story.headline())],
    ),
    ...chrome(
      "podcast",
      "Cada tarde, de cuatro a siete, Marga Sotillo conversa con quienes hacen que las cosas funcionen y con quienes las estropean. También en pódcast, sin música y a deshora.",
    ),
    ...chrome("related", "Lo último", ...story.headlines(4)),
    ...chrome("tags", "Temas", story.pick(["sequía", "fútbol", "municipales"]), "España"),
    ...chrome(
      "contact",
      "¿Ha visto un error? La Defensora de la audiencia atiende consultas y quejas. Escríbale con el enlace de la noticia y un poco de paciencia.",
    ),
    ...chrome(
      "footer",
      "Perfil del contratante",
      "Subtítulos y audiodescripción",
      "Transparencia",
      "Corporación Altavoz",
    ),
  ],
};
