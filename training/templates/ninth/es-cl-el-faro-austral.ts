import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Chilean news site: lee también links, radio player, WhatsApp channel, live numbers. */
export const esClElFaroAustral: Template = {
  name: "es-cl-el-faro-austral",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome("audio", "Señal en vivo", "Ahora suena: Los del Sur - Vidalita")
      : []),
    ...chrome("site-name", "El Faro Austral"),
    ...(story.int(1, 4) > 1 ? chrome("ticker", "UF 38.900 · Dólar 941 · UTM 67.200") : []),
    ...chrome("tags", story.pick(["Fútbol Nacional", "País", "Cultura"])),
    ...story.title(),
    ...story.byline((a) => `Por ${a}`),
    ...story.date((w) => `${w.dd}.${w.mm}.${w.year} / ${w.clock}`),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("promo", `Lee también... ${story.headline()}`)],
      [
        0.48,
        chrome(
          "follow",
          "Súmate a nuestro canal de WhatsApp y recibe lo importante sin salir del chat.",
        ),
      ],
      [0.75, chrome("related", story.headline(), story.headline(), story.headline())],
    ),
    ...chrome("share", "Compartir", "Copiar enlace"),
    ...chrome("counter", `visitas ${story.int(400, 90000)}`, `compartidas ${story.int(3, 900)}`),
    ...(story.int(1, 4) > 1
      ? chrome("poll", "¿Qué te pareció?", "Me gusta", "Me enoja", "Me da risa")
      : []),
    ...chrome("related", "Tendencias ahora", ...counted(story.headlines(4))),
    ...chrome(
      "comment",
      "Los comentarios no representan la opinión del medio.",
      `${story.reader()} hace 2 h`,
      story.comment(),
      `${story.reader()} hace 1 día`,
      story.comment(),
    ),
    ...chrome("newsletter", "Boletín El Farol: todas las tardes, una sola lectura. Tu correo"),
    ...chrome("ad", "Aviso: Casa Tornillo, todo para el techo, con despacho a regiones"),
    ...chrome(
      "legal",
      "Nuestra información es libre y se puede reproducir sin fines de lucro si se cita la fuente con enlace.",
    ),
    ...chrome("footer", "Contacto", "Defensor del lector", "Denuncias anónimas"),
  ],
};
