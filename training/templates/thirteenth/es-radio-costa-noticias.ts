import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Broadcaster: audio players, direct feed of items with times, programmes, help lines in prose. */
export const esRadioCostaNoticias: Template = {
  name: "es-radio-costa-noticias",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "audio",
      story.pick(["ESCUCHA EN DIRECTO", "En antena: A media tarde"]),
      story.pick(["Reproducir", "Silenciar"]),
      story.pick(["00:00 / 00:00", "Tu navegador no admite audio"]),
    ),
    ...chrome("menu", "Noticias", "Programas", "Deportes", "Podcasts", "Emisoras", "El tiempo"),
    ...chrome("tags", story.pick(["TEMPORAL", "CULTURA", "DEPORTES", "SOCIEDAD"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}${story.pick(["", " - Radio Costa"])}`),
    ...story.date((d) => `${d.day} de ${monthName("es", d.month)} de ${d.year}, ${d.clock} h`),
    ...chrome("share", "Facebook", "X", story.pick(["Copiar enlace", "Email"])),
    ...story.body(
      [
        0.15,
        chrome(
          "audio",
          story.pick(["La entrevista completa, en audio", "Escucha el corte"]),
          `${story.int(1, 24)}:${story.int(10, 59)}`,
          story.pick(["Código incrustado", "Descargar"]),
        ),
      ],
      [
        0.5,
        chrome(
          "promo",
          story.pick(["ÚLTIMA HORA", "Al minuto"]),
          `${story.int(10, 20)}:${story.int(10, 59)} | ${story.headline()}`,
          `${story.int(10, 20)}:${story.int(10, 59)} | ${story.headline()}`,
        ),
      ],
      [0.8, chrome("promo", story.pick(["LEE TAMBIÉN: ", "Escucha también: "]) + story.headline())],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Si tienes algo que contar, déjanos un mensaje de voz en el 600 000 100 o escribe a oyentes@radiocosta.example.",
        "¿Estás en la zona? Mándanos tus fotos, pero no te acerques al agua.",
      ]),
    ),
    ...chrome(
      "podcast",
      story.pick(["Pódcast recomendados", "Lo último en audio"]),
      "La hora del faro, capítulo 9",
      "Crimen en la lonja",
    ),
    ...chrome("follow", story.pick(["Síguenos en WhatsApp", "Únete al canal de Telegram"])),
    ...chrome(
      "related",
      story.pick(["Más noticias", "Ahora en portada"]),
      ...story.headlines(story.int(4, 6)),
    ),
    ...chrome(
      "consent",
      story.pick([
        "Si eliges no aceptar, podrás seguir leyendo con una suscripción sin rastreadores por 2,99 € al mes.",
        "Rechazar y pagar",
      ]),
      "Aceptar y continuar",
    ),
    ...chrome(
      "newsletter",
      story.pick(["La carta de las ocho", "Tu resumen de la noche"]),
      "Suscribirme gratis",
    ),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Frecuencias",
      "Código ético",
      "Accesibilidad",
      story.pick(["Configurar cookies", "Contacto"]),
    ),
  ],
};
