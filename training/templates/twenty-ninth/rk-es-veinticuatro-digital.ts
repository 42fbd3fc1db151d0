import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish digital paper of short paragraphs: links among text, viral tail, tags with #, push prompt. */
export const rkEsVeinticuatroDigital: Template = {
  name: "rk-es-veinticuatro-digital",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("app", "¿Quieres recibir las noticias más importantes?", "Ahora no", "Permitir"),
    ...chrome(
      "menu",
      "ESPAÑA",
      "MUNDO",
      "CLASES DE BOLSILLO",
      "DEPORTES",
      "CORAZÓN",
      "VIVIR",
      "VÍDEOS",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `Por ${text}`),
    ...story.date(
      () => `${story.when.dd}/${story.when.mm}/${story.when.year} - ${story.when.clock}h`,
    ),
    ...chrome("share", "WhatsApp", "Facebook", "X", "Telegram", `${story.int(0, 40)}`),
    ...chrome(
      "photo-credit",
      `${story.pick(["Fotomontaje", "Imagen de recurso"])} | ${story.pick(["Archivo", "Depositfotos"])}`,
    ),
    ...story.body(
      [0.15, chrome("related", story.headline())],
      [0.4, chrome("related", `Te puede interesar: ${story.headline()}`)],
      [0.65, chrome("related", `Leer más: ${story.headline()}`, story.headline())],
      [
        0.85,
        chrome("promo", "Síguenos en nuestro canal y no te pierdas la actualidad de la provincia."),
      ],
    ),
    ...chrome(
      "tags",
      `#${story.pick(["sucesos", "vivienda", "tiempo"])} #${story.pick(["tribunales", "pueblos", "consumo"])}`,
    ),
    ...chrome("related", "En portada"),
    ...story.repeat(story.int(3, 4), () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "sponsor",
      "Branded content",
      story.pick(["El truco del hielo para el césped", "Así se elige una residencia"]),
    ),
    ...chrome(
      "calendar",
      `Comprobar Bonoloto: ${story.int(2, 9)}, 14, 23, 31, 38, 44`,
      `Comprobar Cupón: ${story.int(10000, 99999)}`,
    ),
    ...chrome("footer", "Contacto", "Equipo", "Principios editoriales", "Auditado por OJDigital"),
  ],
};
