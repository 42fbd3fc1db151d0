import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario argentino: dólar en la cabecera, «Seguí leyendo», vos, clasificados, club de beneficios, ranking de notas. */
export const esArDiarioPuertoNorte: Template = {
  name: "es-ar-diario-puerto-norte",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Dólar oficial $${story.int(1100, 1490)}`,
      `Dólar blue $${story.int(1200, 1590)}`,
      `Riesgo país ${story.int(600, 1400)}`,
      `Clima ${story.int(4, 36)}°C Puerto Norte`,
    ),
    ...chrome(
      "menu",
      "Últimas noticias",
      "Política",
      "Economía",
      "Policiales",
      "Deportes",
      "Espectáculos",
      "Clasificados",
      "Edición impresa",
    ),
    ...chrome("login", "Ingresar", "Suscribite"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ clock, day, month, year }) =>
        `${day} de ${monthName("es", month)} de ${year}${story.pick([` - ${clock}`, `, ${clock} hs.`])}`,
    ),
    ...story.byline((author) => author),
    ...chrome("reading-time", `${story.int(2, 7)} min de lectura`),
    ...chrome("tools", "Guardar", "Escuchar nota", "Regalar nota"),
    ...chrome(
      "photo-credit",
      story.pick(["La sesión duró hasta la madrugada.", "Gentileza: vecinos", "Foto NA archivo"]),
    ),
    ...story.body(
      [
        0.2,
        chrome("promo", story.pick(["Mirá también", "Seguí leyendo", "Leé más"]), story.headline()),
      ],
      [
        0.5,
        chrome("newsletter", "¿Querés recibir notificaciones de alertas?", "Ahora no", "Sí, dale"),
      ],
      [0.7, chrome("teaser", story.teaser())],
      [0.9, chrome("promo", story.headline())],
    ),
    ...chrome(
      "paywall",
      `${story.pick(["Te queda 1 nota", "Te quedan 2 notas", "Te quedan 3 notas"])} gratis este mes`,
      `Sumate por $${story.int(900, 2900)} y leé sin límites. Podés cancelar cuando quieras, sin llamar a nadie.`,
    ),
    ...chrome(
      "sponsor",
      `Club Puerto: ${story.int(15, 40)}% en ${story.pick(["Farmacias del Litoral", "Heladería Aconcagua"])}`,
      "Conocé todos los beneficios",
    ),
    ...chrome(
      "related",
      "Más leídas",
      `1° ${story.headline()}`,
      `2° ${story.headline()}`,
      `3° ${story.headline()}`,
      `4° ${story.headline()}`,
    ),
    ...chrome(
      "related",
      story.pick(["Además", "En esta sección"]),
      `${story.pick(["Por ", "De "])}${story.reader()}`,
      story.headline(),
    ),
    ...chrome(
      "comment",
      `COMENTARIOS (${story.int(2, 190)})`,
      story.reader(),
      story.comment(),
      `Me gusta · Responder · ${story.int(1, 9)} h`,
    ),
    ...chrome(
      "comment-form",
      "Dejá tu comentario",
      "Lo que se publica acá corre por cuenta de quien lo firma. El moderador puede borrar insultos sin avisar.",
    ),
    ...chrome(
      "ad",
      "Clasificados",
      `Alquilo 2 amb. ${story.pick(["Barrio Sur", "centro"])}, sin expensas`,
      `Vendo ${story.pick(["Renault 12", "moto 110"])}, papeles al día`,
      "Publicá tu aviso",
    ),
    ...chrome(
      "footer",
      `Director: ${story.pick(["Ricardo A. Bentancor", "Silvia Etcheverry"])}`,
      "Registro DNDA en trámite",
      `Edición N° ${story.int(4100, 9800)}`,
      "Defensoría del lector",
      "Receptoría de avisos",
    ),
  ],
};
