import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Argentine daily: reading club, "Mirá también", poll, author note, registration wall in voseo. */
export const esArMatutinoDelPlata: Template = {
  name: "es-ar-matutino-del-plata",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("login", "Iniciar sesión", "Suscribite por $ 990", "Tenés 3 notas gratis este mes"),
    ...chrome(
      "menu",
      "Secciones",
      "Política",
      "Economía",
      "Sociedad",
      "Revista",
      "Recetas",
      "Quiniela",
    ),
    ...chrome("breadcrumb", story.pick(["Sociedad", "Revista", "Deportes"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}hs`),
    ...story.byline((a) => a),
    ...chrome("reading-time", `${story.int(2, 9)} minutos de lectura`),
    ...story.body(
      [0.3, chrome("promo", "Mirá también", story.headline())],
      [
        0.6,
        chrome(
          "poll",
          "Encuesta",
          story.pick(["¿Usás transporte público?", "¿Estás de acuerdo con la medida?"]),
          "Sí",
          "No",
          "No sé / no contesto",
          `Ya votaron ${story.int(90, 9000)} personas`,
        ),
      ],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      `Sobre la firma: ${story.author} es ${story.pick(["editora de la sección Revista y vecina de Boedo", "cronista deportivo y arquero suplente", "periodista desde los 19 y docente desde los 40"])}.`,
    ),
    ...chrome(
      "paywall",
      "Nos alegra que te guste leer",
      "Tu cuenta ya no tiene acceso libre. Suscribite y seguí leyendo, que falta lo mejor. Podés cancelar cuando quieras y sin hablar con nadie.",
    ),
    ...chrome("related", "Seguí leyendo", ...story.headlines(3), "Newsletters"),
    ...story.repeat(1, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "comment-form",
      "Comentar las notas es exclusivo para suscriptores.",
      "Suscribite para comentar",
      "Ya tengo suscripción",
    ),
    ...chrome(
      "footer",
      "Registro de la Propiedad Intelectual en trámite",
      "Defensa del consumidor",
      "Edición impresa",
      "Receptorías",
    ),
  ],
};
