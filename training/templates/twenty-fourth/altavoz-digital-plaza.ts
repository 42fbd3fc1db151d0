import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish reader-funded site: appeal by the editor in prose, note on comments, partners' box. */
export const altavozDigitalPlaza: Template = {
  name: "altavoz-digital-plaza",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ir al contenido",
      "Política",
      "Clima",
      "Vivienda",
      "Cultura",
      "Hazte socia, hazte socio",
    ),
    ...chrome("breadcrumb", story.pick(["Sociedad —", "Reportaje"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...chrome("contact", "@altavozplaza"),
    ...story.date((w) => `${w.day}/${w.mm}/${w.year} ${w.clock}h`),
    ...chrome("comment", `${story.int(0, 99)} comentarios`),
    ...story.body([0.5, chrome("related", `MÁS INFORMACIÓN – ${story.headline()}`)]),
    ...chrome(
      "donation",
      "Si estás leyendo esto es porque no hay un muro que te lo impida. Lo hemos decidido así: que paguen quienes pueden para que lean quienes no. Ya somos 18.000. ¿Te sumas?",
      "Hazte socio desde 5 euros al mes",
    ),
    ...chrome("tags", "Etiquetas", "Mayores", "Internet", "Aragón"),
    ...chrome("share", "Enviar a un amigo", "Bluesky", "Telegram", "He visto un error"),
    ...chrome("related", "Los más leídos", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Boletín de la plaza. Los viernes, las historias que se quedaron fuera del ruido.",
    ),
    ...chrome(
      "footer",
      "Qué somos",
      "Quiénes somos",
      "Cuentas",
      "Aviso legal",
      "Privacidad",
      "Condiciones de uso y venta",
    ),
  ],
};
