import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario regional español: suscripción, hemeroteca, muro de cookies, barra de servicios, comentarios numerados. */
export const esDiarioVegaAlta: Template = {
  name: "es-diario-vega-alta",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Si nos dejas, 744 empresas y este periódico guardaremos en tu equipo unos archivos que recuerdan lo que lees.",
      "Aceptar y continuar",
      "Rechazar y pagar",
    ),
    ...chrome(
      "menu",
      "Secciones",
      "Vega Alta Diario",
      "Provincia",
      "Deportes",
      "Toros",
      "Esquelas",
      "Hemeroteca",
    ),
    ...chrome("login", "Iniciar sesión", "Suscríbete"),
    ...story.pick([chrome("ticker", "Es noticia:", "Sequía", "Presupuestos", "Cabalgata"), []]),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} a las ${clock}h.`),
    ...chrome("comment", `${story.int(1, 90)} comentarios`),
    ...chrome("share", "Compartir", "Enviar por email", "Copiar enlace"),
    ...story.body(
      [story.int(13, 27) / 100, chrome("ad", "Publicidad")],
      [
        story.int(38, 52) / 100,
        chrome(
          "promo",
          story.pick(["Noticia relacionada", "Te puede interesar"]),
          story.headline(),
        ),
      ],
      [
        story.int(63, 77) / 100,
        chrome(
          "newsletter",
          "Apúntate a ‘El Botijo’, la newsletter que refresca la semana. Gratis, los jueves.",
        ),
      ],
      [
        story.int(78, 92) / 100,
        chrome(
          "photo-credit",
          story.pick(["Foto: Archivo", "Una imagen de la plaza este lunes. / L. BARCO"]),
        ),
      ],
    ),
    ...story.pick([chrome("tags", "Temas", "Agua", "Tribunales"), []]),
    ...story.pick([
      chrome(
        "comment",
        `#1 ${story.reader()}`,
        story.comment(),
        `#2 ${story.reader()}`,
        story.comment(),
      ),
      [],
    ]),
    ...story.pick([
      chrome(
        "comment-form",
        "Para comentar es necesario estar registrado. Consulta las normas de participación.",
      ),
      [],
    ]),
    ...story.pick([chrome("related", "Lo más leído", ...numbered(story.headlines(4), ". ")), []]),
    ...story.pick([
      chrome("event", "Farmacias de guardia", "Cartelera", "Sorteos: Cupón 41.277"),
      [],
    ]),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Aviso legal",
      "Política de privacidad",
      "Canal ético",
      `© Editora Vega Alta, S.A. ${story.when.year}`,
    ),
  ],
};
