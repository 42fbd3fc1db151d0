import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal sudamericano: dólar, clima, bloques «te puede interesar», WhatsApp, comunicado legal. */
export const esPortalAndinoAlMinuto: Template = {
  name: "es-portal-andino-al-minuto",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Dólar: ${story.int(900, 990)}`,
      `UF: ${story.int(38000, 39900)}`,
      `Cobre: US$ ${story.int(3, 5)},${story.int(10, 99)}`,
    ),
    ...chrome("breadcrumb", `Inicio / ${story.pick(["Nacional", "Deportes", "Regiones"])}`),
    ...story.title(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("es", month)} ${year} | ${clock} hrs.`,
    ),
    ...chrome("share", "Compartir", "X", "WhatsApp", "Telegram"),
    ...story.body(
      [0.25, chrome("promo", `Te puede interesar: ${story.headline()}`)],
      [0.5, chrome("promo", "Mira también", story.headline(), story.headline())],
      [0.8, chrome("follow", "Únete a nuestro canal y recibe las noticias antes que tu cuñado")],
    ),
    ...chrome("ticker", "Tabla", "1. Unión Sur 41", "2. Ferroviarios 39", "3. Deportes Loa 36"),
    ...chrome(
      "related",
      "Últimas noticias",
      `${story.int(9, 12)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(13, 17)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(18, 22)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome(
      "promo",
      "Resultados",
      `Loto ${story.int(1, 9)} ${story.int(10, 15)} ${story.int(16, 22)} ${story.int(23, 30)} ${story.int(31, 36)} ${story.int(37, 41)}`,
      `Kino ${story.int(1, 25)} ${story.int(1, 25)} ${story.int(1, 25)}`,
    ),
    ...chrome(
      "legal",
      "Prohibida la reproducción total o parcial de los contenidos sin autorización escrita. Los comentarios son de exclusiva responsabilidad de quienes los escriben.",
    ),
    ...chrome("footer", "Contacto comercial", "Nosotros", "Política de privacidad"),
  ],
};
