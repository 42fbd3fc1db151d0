import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Latin American portal: dollar rates, trivia, related lines between paragraphs, web stories, and lists of guides. */
export const esAndesDiarioDigital: Template = {
  name: "es-andes-diario-digital",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Dólar $ ${story.int(900, 999)},${story.int(10, 99)}`,
      `UF ${story.int(38, 39)}.${story.int(100, 999)}`,
      story.pick(["Restricción vehicular: 4 y 5", "Sismo 3,9 a 22 km de la costa"]),
    ),
    ...chrome(
      "menu",
      "País",
      "Mundo",
      "Economía",
      "Fútbol",
      "Espectáculos",
      "Tendencias",
      "Horóscopo",
    ),
    ...chrome("breadcrumb", story.pick(["Portada » Noticias", "Home » Tendencias"])),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["Por", "Publicado por:"])} ${a}`),
    ...story.date((d) => `Publicado el ${d.day}/${d.month}/${d.year} · ${d.clock} hrs.`),
    ...chrome("counter", `${story.int(200, 90000)} visitas`),
    ...story.standfirst(),
    ...chrome(
      "app",
      story.pick([
        "Síguenos en Google y recibe las noticias al instante",
        "Descarga la app y lee sin conexión",
      ]),
    ),
    ...story.body(
      [0.2, chrome("promo", story.pick(["Lee también: ", "Mira también: "]) + story.headline())],
      [0.4, chrome("ad", story.pick(["Publicidad", "Sigue leyendo después de la publicidad"]))],
      [
        0.65,
        chrome(
          "promo",
          story.pick([
            "• 10 trucos para que el arroz no se pegue",
            "• Bono de invierno: quiénes lo cobran y cuándo",
            "• Feriados de este año: revisa la lista",
          ]),
        ),
      ],
      [0.85, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "tags",
      "Temas:",
      story.pick(["lluvia", "fútbol"]),
      story.pick(["receta", "elecciones"]),
      "viral",
    ),
    ...chrome(
      "poll",
      story.pick(["TRIVIA", "Ponte a prueba"]),
      story.pick(["¿Qué río pasa por Arnaz?", "¿En qué año cayó el puente viejo?"]),
      story.pick(["a) El Albaida", "a) 1957"]),
      story.pick(["b) El Seco", "b) 1982"]),
      "Siguiente",
    ),
    ...chrome(
      "related",
      story.pick(["Lo último", "Más de País"]),
      `${story.int(10, 20)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 20)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 20)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome(
      "related",
      story.pick(["Te recomendamos", "Guías"]),
      "1. Cómo sacar hora al médico por internet",
      "2. Siete caldos para el frío",
      "3. Qué llevar en la mochila de emergencia",
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Los comentarios son responsabilidad de quien los escribe.",
        "Ingresa para comentar",
      ]),
    ),
    ...chrome("comment", story.reader(), story.comment(), story.reader(), story.comment()),
    ...chrome(
      "legal",
      story.pick([
        "Prohibida su reproducción total o parcial sin citar la fuente y enlazar a la nota original.",
        "Este medio adhiere al consejo de ética de la prensa regional.",
      ]),
    ),
    ...chrome(
      "footer",
      "Contáctanos",
      "Tarifas electorales",
      "Términos",
      story.pick(["RSS", "Trabaja con nosotros"]),
    ),
  ],
};
