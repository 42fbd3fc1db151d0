import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Peruvian radio network's page: on-air line, podcasts, fact box names, reporter links, audio summary. */
export const rkPeRadioCordillera: Template = {
  name: "rk-pe-radio-cordillera",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "audio",
      "EN VIVO",
      story.pick(["La rotativa del sur", "Ampliación de mediodía", "Encendidos"]),
      "Emisoras: Cusco 97.1",
      "Puno 95.9",
    ),
    ...chrome(
      "menu",
      "Últimas noticias",
      "Perú",
      "Política",
      "Mundo",
      "Fútbol",
      "Podcast",
      "Verificador",
    ),
    ...chrome("breadcrumb", `Perú › ${story.pick(["Cusco", "Puno", "Ayacucho"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Así luce la zona | Fuente: Radio Cordillera",
        "Imagen referencial | Fuente: Andina-Foto",
      ]),
    ),
    ...story.byline((text) => text),
    ...story.date(() => `${story.when.dd}/${story.when.mm}/${story.when.year} ${story.when.clock}`),
    ...chrome("audio", `00:00 · 00:${story.int(10, 59)}`, "Escucha esta nota"),
    ...story.body(
      [
        0.35,
        chrome("promo", "Únete aquí a nuestro canal de noticias y recibe lo último al instante."),
      ],
      [0.55, chrome("related", `Lee también | ${story.headline()}`)],
      [0.8, chrome("related", "VIDEO RECOMENDADO", story.headline(), story.teaser())],
    ),
    ...chrome(
      "podcast",
      "Te recomendamos",
      `El poder en tus manos, episodio ${story.int(20, 180)}: ${story.headline()}`,
      `${story.int(14, 40)} min`,
    ),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Carreteras", "Educación"]),
      story.pick(["Huaicos", "Regiones"]),
    ),
    ...chrome(
      "comment-form",
      "Comparte tu opinión",
      "Los comentarios reflejan el parecer de sus autores.",
    ),
    ...chrome("related", `Lo último en ${story.pick(["Cusco", "Puno"])}`, ...story.headlines(4)),
    ...chrome("related", "Noticias más leídas", ...counted(story.headlines(3))),
    ...chrome(
      "calendar",
      "Programación de hoy",
      "05:00 Amanecer andino",
      "08:00 La rotativa",
      "13:00 Diálogo abierto",
    ),
    ...chrome(
      "footer",
      "Corporación Cordillera",
      "Libro de reclamaciones",
      "Política de privacidad",
      "Frecuencias",
    ),
  ],
};
