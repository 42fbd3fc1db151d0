import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario nacional con muro: iniciales, comentarios cerrados, «Archivado en», lector único, boletines. */
export const esElMeridional: Template = {
  name: "es-el-meridional",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "EL MERIDIONAL"),
    ...chrome(
      "menu",
      story.pick(["España", "Internacional"]),
      "Opinión",
      "Economía",
      "Sociedad",
      "Deportes",
      "Gente",
      "Últimas noticias",
    ),
    ...chrome(
      "login",
      "Suscríbete por 1 €",
      "Iniciar sesión",
      "Seleccione:",
      "España",
      "América",
      "México",
      "English",
    ),
    ...chrome("breadcrumb", `${story.pick(["TRENES", "SANIDAD", "SOCIEDAD"])} ›`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["Vista del lugar, el pasado martes.", "Una imagen facilitada por los vecinos."])} ${story.pick(["LUIS BARRENA", "CRISTINA PONS (Ibernews)"])}`,
    ),
    ...story.pick([[...story.byline((author) => author)], [...story.byline((author) => author)]]),
    ...story.date(
      ({ clock, day, month, year }) =>
        `${day} ${monthName("es", month).slice(0, 3)} ${year} - ${clock}${story.pick([" CET", "CEST", "h"])}`,
    ),
    ...chrome(
      "share",
      "Compartir en Whatsapp",
      "Compartir en Facebook",
      "Copiar enlace",
      "Ir a los comentarios",
      `${story.int(2, 340)}`,
    ),
    ...story.body(
      [0.3, chrome("promo", "MÁS INFORMACIÓN", story.headline())],
      [0.6, chrome("teaser", story.teaser())],
      [
        0.8,
        chrome(
          "newsletter",
          story.pick(["La carta del domingo", "Boletín"]),
          "Lo que has de saber para empezar el día. Gratis, en tu correo, antes de las ocho.",
          "RECÍBELO",
        ),
      ],
    ),
    ...chrome(
      "paywall",
      "Hay otra sesión abierta con tu cuenta",
      "La suscripción individual permite leer en una sola pantalla cada vez.",
      "Seguir en esta pantalla",
      "Pasar a la suscripción familiar",
      "¿No has sido tú?",
      "Cambia la contraseña desde tu perfil y cerraremos todas las sesiones.",
    ),
    ...chrome(
      "author-bio",
      "Sobre la firma",
      story.pick([
        "Redactora de la sección de Sociedad. Ha trabajado en la radio y en dos diarios locales, y dio clase de Reporterismo. Es autora de un libro sobre estaciones cerradas.",
        "Es corresponsal desde 2017. Antes cubrió Tribunales y Sucesos.",
      ]),
      "Ver biografía",
    ),
    ...chrome(
      "comment",
      "Rellena tu nombre y apellido para comentar",
      "completar datos",
      "Normas ›",
    ),
    ...chrome(
      "tags",
      "Archivado En",
      story.pick(["Transporte ferroviario", "Hospitales", "Animales"]),
      story.pick(["Despoblación", "Sanidad pública", "Consumo"]),
      "Ayuntamientos",
    ),
    ...chrome(
      "ad",
      story.pick(["Cursos Meridional", "El Escaparate"]),
      `Máster en ${story.pick(["Dirección de Clínicas", "Marketing Digital"])} a distancia`,
      `Curso de inglés ${story.int(2, 6)} meses gratis`,
    ),
    ...chrome("related", "Lo más visto", ...numbered(story.headlines(5))),
    ...chrome(
      "footer",
      "Aviso legal",
      "Política de cookies",
      "Configuración de cookies",
      "Política de privacidad",
      "Kiosko",
      "Índice",
      "Mapa del sitio",
      "RSS",
    ),
  ],
};
