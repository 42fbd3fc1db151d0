import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Un portal rioplatense: dólar del día, Te puede interesar, Seguí leyendo, reacciones, últimas noticias, suscripción. */
export const esPortalPlata: Template = {
  name: "es-portal-plata",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Dólar oficial $ 372,50",
      "Dólar blue $ 735",
      "MEP $ 690,12",
      "Riesgo país 2.104",
      "23°",
    ),
    ...chrome(
      "menu",
      "Últimas noticias",
      "Política",
      "Deportes",
      "Sociedad",
      "Policiales",
      "Espectáculos",
      "Quiniela",
      "Horóscopo",
      "Clasificados",
    ),
    ...chrome("login", "Ingresar", "Suscribite por $ 490"),
    ...chrome("search", "Buscar notas, temas, autores"),
    ...chrome("breadcrumb", "Inicio | Sociedad"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...chrome(
      "first-published",
      `Actualizado al ${story.int(10, 28)}/08/2023 21:${story.int(10, 59)}`,
    ),
    ...story.byline((author) => `Por ${author}`),
    ...chrome("share", "Guardar", "Compartir nota", "Comentarios"),
    ...chrome("photo-credit", "El momento de la llegada (foto: Gastón Iriarte)"),
    ...story.body(
      [0.25, chrome("promo", "Te puede interesar:", story.headline())],
      [0.5, chrome("promo", "Mirá también", story.headline(), story.headline())],
      [
        0.75,
        chrome(
          "newsletter",
          "Newsletters de La Ribera",
          "Lo que tenés que saber, todos los días a las 7",
          "Quiero recibirlo",
        ),
      ],
    ),
    ...chrome("promo", "Seguí leyendo:", ...marked("- ", story.headlines(3))),
    ...chrome("tags", "Temas", "Santa Rufina", "energía", "atletismo"),
    ...chrome(
      "poll",
      "¿Qué te pareció esta nota?",
      "Me gusta",
      "Me sorprende",
      "Me enoja",
      "Tu reacción fue registrada",
    ),
    ...chrome(
      "comment",
      "Cada lector responde por lo que escribe. Los insultos se borran.",
      story.reader(),
      story.comment(),
      "Denunciar",
    ),
    ...chrome("related", "Las más leídas", ...counted(story.headlines(5))),
    ...chrome("related", "Últimas noticias"),
    ...story.repeat(4, () =>
      chrome("related", `Hace ${story.int(2, 55)} minutos`, story.headline()),
    ),
    ...chrome("ad", "PUBLICIDAD"),
    ...chrome(
      "footer",
      "Defensoría del lector",
      "Receptoría de avisos",
      "Edición impresa",
      "Términos y condiciones",
      "Botón de arrepentimiento",
    ),
    ...chrome(
      "legal",
      "© 2023 La Ribera S.A. Registro DNDA en trámite. Propietario y director: Horacio Villegas. Edición Nº 4.118",
    ),
  ],
};
