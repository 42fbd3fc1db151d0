import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Un portal sudamericano: Google Noticias, boletines, loterías y dólar, recomendados, contenido patrocinado. */
export const esAndinoPortal: Template = {
  name: "es-andino-portal",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Últimas noticias",
      "Política",
      "Economía",
      "Mundial",
      "Espectáculos",
      "Horóscopo",
      "TV en vivo",
    ),
    ...chrome(
      "ticker",
      `Dólar hoy: ${story.int(3, 5)},${story.int(100, 900)}`,
      "Pico y placa",
      "Resultados de la lotería",
    ),
    ...chrome("search", "¿Qué estás buscando?"),
    ...chrome("breadcrumb", "Inicio > Nacional > Crónicas"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ dd, mm, year, clock }) => `Actualizado el ${dd}/${mm}/${year}, ${clock} a. m.`,
    ),
    ...story.byline((author) => `Redacción Nacional: ${author}`),
    ...chrome("follow", "Únete a nuestro canal", "Síguenos en Google Noticias"),
    ...story.body(
      [0.3, chrome("promo", `Mira también: ${story.headline()}`)],
      [0.5, chrome("ad", "Continúa leyendo debajo de la publicidad")],
      [0.75, chrome("promo", `[LEE AQUÍ]: ${story.headline()}`)],
    ),
    ...chrome("tags", "Temas relacionados:", "Historias", "Pueblos", "Hoy"),
    ...chrome(
      "sponsor",
      "Contenido patrocinado",
      "Este truco con arroz sorprende a los plomeros",
      "Conozca los celulares más baratos",
    ),
    ...chrome("related", "Te recomendamos", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Recibe las noticias en tu correo",
      "Ingresa tu correo electrónico",
      "He leído y acepto los términos y condiciones",
    ),
    ...chrome("contact", "¿Viste un error? Repórtalo aquí", "Defensor del lector"),
    ...chrome(
      "legal",
      "Derechos reservados. No se permite copiar ni traducir este contenido sin permiso por escrito.",
    ),
  ],
};
