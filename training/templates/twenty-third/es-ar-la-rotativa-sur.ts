import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Argentine provincial paper: voseo, live dollar rates, pay meter and moderation note. */
export const esArLaRotativaSur: Template = {
  name: "es-ar-la-rotativa-sur",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Dólar Hoy",
      `Blue: $${story.int(1100, 1600)}`,
      `Oficial: $${story.int(1000, 1500)}`,
      `MEP: $${story.int(1000, 1500)}`,
    ),
    ...chrome(
      "menu",
      "Secciones",
      "Política",
      "Economía",
      "La región",
      "Policiales",
      "Fúnebres",
      "Clasificados",
      "Quinielas",
    ),
    ...chrome("login", "Ingresar", "Suscribite"),
    ...chrome("breadcrumb", `La Rotativa > ${story.pick(["Economía", "La región", "Sociedad"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date(
      (when) => `${when.day} de ${monthName("es", when.month)} ${when.year} - ${when.clock}hs`,
    ),
    ...chrome("tools", "Guardar", "Escuchar", "Letra A- A+"),
    ...story.body(
      [
        0.25,
        story.pick([
          chrome("promo", "Mirá también", story.headline()),
          chrome("promo", `Leé también: ${story.headline()}`),
        ]),
      ],
      [
        0.5,
        story.pick([
          chrome(
            "paywall",
            `Leíste ${story.int(3, 8)} de 10 notas gratis este mes. Suscribite por $ ${story.int(900, 2900)} y apoyá al periodismo de tu ciudad.`,
          ),
          chrome(
            "paywall",
            "Esta nota es exclusiva para suscriptores. Si ya lo sos, ingresá con tu cuenta.",
          ),
        ]),
      ],
      [0.7, story.pick([chrome("teaser", story.headline()), []])],
    ),
    ...chrome(
      "newsletter",
      "¿Querés recibir las noticias en tu mail?",
      "Completá tus datos",
      "Ya te suscribiste, ¡gracias!",
    ),
    ...chrome(
      "comment-form",
      "Los comentarios publicados son de exclusiva responsabilidad de sus autores y las consecuencias derivadas de ellos pueden ser pasibles de sanciones legales.",
    ),
    ...story.repeat(story.int(1, 2), () =>
      chrome(
        "comment",
        story.reader(),
        `Hace ${story.int(1, 20)} horas`,
        story.comment(),
        `Me gusta ${story.int(0, 44)}`,
      ),
    ),
    ...chrome(
      "related",
      `Las más leídas de ${story.pick(["Economía", "Sociedad", "hoy"])}`,
      ...counted(story.headlines(5)),
    ),
    ...chrome("tags", "En esta nota:", story.pick(["tarifas", "clima", "invierno"]), "provincia"),
    ...chrome(
      "legal",
      `Propietario: Editorial Rotativa SA. Registro DNDA en trámite. Edición Nro: ${story.int(3000, 9000)}. Domicilio: Belgrano ${story.int(100, 990)}.`,
    ),
    ...chrome("footer", "Teléfonos útiles", "Farmacias de turno", "Términos y condiciones"),
  ],
};
