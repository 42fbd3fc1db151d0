import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Diario deportivo: marcador, clasificación, apuestas, «directo», encuestas, vídeos que fallan, ediciones por país. */
export const esRemateDeportivo: Template = {
  name: "es-remate-deportivo",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("language", "España", "México", "Argentina", "Colombia", "USA"),
    ...chrome(
      "ticker",
      "EN JUEGO",
      story.pick(["Villarrubia 1-0 Tormes 63'", "Marina 0-0 Cobeña desc."]),
      story.pick(["Tenis: 6-4, 3-2", "Baloncesto: 71-70"]),
    ),
    ...chrome(
      "menu",
      "Fútbol",
      "Fichajes",
      "Motor",
      "Baloncesto",
      "Tenis",
      "Ciclismo",
      "Quinielas",
    ),
    ...chrome("tags", story.pick(["FÚTBOL", "Ascenso", "Polideportivo"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "share",
      "Facebook",
      "Twitter",
      "Enviar por email",
      story.pick([`${story.int(3, 280)} comentarios`, "Comentar"]),
    ),
    ...story.byline((author) => story.pick([author, `${author} | REMATE`])),
    ...story.date(
      ({ clock, dd, mm, year }) =>
        `${story.pick(["Actualizado ", ""])}${dd}/${mm}/${year} a las ${clock} horas`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Los jugadores celebran el triunfo. (R. Olmo)",
        "Foto: Remate TV",
        "VÍDEO: así se vivió en la grada",
      ]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "audio",
          "Este contenido no está disponible en tu territorio",
          "El vídeo comenzará después del anuncio",
        ),
      ],
      [
        0.5,
        [
          ...chrome("promo", `${story.pick(["Te recomendamos", "Además"])}: ${story.headline()}`),
          ...chrome(
            "poll",
            "¿Subirá a Primera antes de cinco años?",
            `Sí ${story.int(30, 70)}%`,
            `No ${story.int(30, 60)}%`,
            `${story.int(900, 28000)} votos`,
          ),
        ],
      ],
      [
        0.65,
        chrome(
          "follow",
          story.comment(),
          `— Remate (@remate) ${story.pick(["18 de mayo", "3 de junio"])} de ${story.when.year}`,
        ),
      ],
      [
        0.75,
        chrome("ad", "Apuesta con cabeza: 50 € de bienvenida. +18. Juego responsable. Publicidad"),
      ],
    ),
    ...chrome(
      "calendar",
      "Clasificación",
      `1 Villarrubia 7${story.int(1, 9)}`,
      `2 Marina 6${story.int(5, 9)}`,
      `3 Tormes 6${story.int(1, 4)}`,
      "Ver completa",
      `Próxima jornada: ${story.pick(["sáb. 16:15", "dom. 12:00"])}`,
    ),
    ...chrome(
      "related",
      "Lo último",
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
      "Ver más",
    ),
    ...chrome(
      "comment",
      `#${story.int(1, 40)} · ${story.reader()} · ${story.pick(["hace 3 minutos", "ayer"])}`,
      story.comment(),
      `Votar a favor ${story.int(0, 20)}`,
      `Votar en contra ${story.int(0, 9)}`,
    ),
    ...chrome(
      "comment-form",
      "Para participar debes aceptar las normas de la grada: aquí se discute de todo, se insulta a nadie.",
      "Entra con tu cuenta Remate",
    ),
    ...chrome("app", "Descárgate la app: alineaciones una hora antes y goles en tres segundos"),
    ...chrome("related", "Otros temas", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Versión impresa en PDF",
      "Agenda TV",
      "Guía de la Liga",
      "Condiciones de uso",
      "© Unidad Deportiva Remate, S.L.U.",
      "Síguenos",
    ),
  ],
};
