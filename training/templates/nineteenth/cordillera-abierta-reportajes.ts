import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Medio sin ánimo de lucro: aportes, «otras historias», eventos y pódcast en mitad del reportaje. */
export const cordilleraAbiertaReportajes: Template = {
  name: "cordillera-abierta-reportajes",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Cordillera Abierta"),
    ...chrome("menu", "Reportajes", "Datos", "Pódcast", "Aporta"),
    ...chrome("language", "ES", "EN", "Quechua"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Texto: ${a}`),
    ...chrome("photo-credit", "Fotos: Efraín Mamani"),
    ...story.date(({ day, month, year }) => `${day} ${monthName("es", month)} ${year}`),
    ...story.body(
      [
        story.int(10, 50) / 100,
        chrome(
          "donation",
          story.pick([
            "Hacemos periodismo lento y eso cuesta. Si esta historia te importa, hazte miembro desde tres dólares al mes.",
            "¿Nos ayudas? Ocho de cada diez soles que gastamos vienen de lectores como tú.",
          ]),
        ),
      ],
      [
        story.int(30, 75) / 100,
        story.pick([
          chrome("podcast", "Escucha el episodio 14: «La carretera que no llegó»"),
          chrome("promo", `Otra historia: ${story.headline()}`),
          chrome("promo", story.headline(), story.teaser()),
        ]),
      ],
      [
        story.int(45, 97) / 100,
        story.pick([
          chrome("event", "Taller gratuito de mapas, sábado 20, en línea, cupos limitados"),
          chrome("teaser", story.teaser()),
          chrome("photo-credit", "Delia carga la caja del frío. Foto: Efraín Mamani"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("related", "Lee también en esta serie", story.headline(), story.headline()),
          chrome("app", "Recibe nuestras historias por Telegram"),
        ]),
      ],
    ),
    ...chrome("legal", "Puedes republicar este texto citando la fuente."),
    ...chrome("related", "Sigue explorando", ...story.headlines(3)),
    ...chrome("newsletter", "Boletín quincenal", "Tu correo electrónico", "Suscribirme"),
    ...chrome(
      "author-bio",
      `${story.author} es periodista y camina despacio. Ganó un premio una vez y lo perdió en un bus.`,
    ),
    ...chrome("consent", "Usamos cookies propias para saber qué se lee y qué no.", "De acuerdo"),
    ...chrome("footer", "Transparencia", "Equipo", "Contacto"),
  ],
};
