import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Latin American TV site: live signal, read-also lines, embedded remains, video lists. */
export const esCanalCordilleraNoticias: Template = {
  name: "es-canal-cordillera-noticias",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "EN VIVO", "Nacional", "Deportes", "Tendencias", "Programas"),
    ...chrome("ticker", "ÚLTIMO MINUTO", story.headline()),
    ...chrome("breadcrumb", "Inicio", story.pick(["Nacional", "Regiones"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por: ${author}`),
    ...story.date((when) => `${when.day}/${when.month}/${when.year} - ${when.clock}`),
    ...chrome("share", "Facebook", "X", "WhatsApp"),
    ...chrome("photo-credit", story.pick(["Foto: captura de video", "Crédito: Canal Cordillera"])),
    ...chrome("tools", story.pick(["Reproducir video", "Escuchar nota 3 min"])),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome(
          "promo",
          story.pick(["LEA AQUÍ: ", "VER MÁS: ", "Vea también: "]) + story.headline(),
        ),
      ],
      [
        0.55,
        chrome(
          "promo",
          story.pick(["Ver esta publicación en Instagram", "Publicación compartida por @elcanal"]),
          story.headline(),
        ),
      ],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "app",
          story.pick([
            "Descarga la app de Canal Cordillera y ve la señal en vivo.",
            "Síguenos en Google Noticias",
          ]),
        ),
      ],
    ),
    ...chrome(
      "related",
      ...story.pick([[], ["MÁS NOTICIAS"], ["Te recomendamos"], ["Hoy en Nacional"]]),
      ...story.headlines(4),
    ),
    ...chrome("tags", "Temas:", story.pick(["Sismos", "Transporte"]), "Nacional"),
    ...chrome(
      "ad",
      "Contenido patrocinado",
      "Los relojes que todos quieren",
      "Aprende inglés en 30 días",
    ),
    ...chrome("poll", "¿Cree que bajará el dólar?", "Sí", "No", "Votar"),
    ...chrome("contact", "Denuncie con fotos y videos al 555 0123"),
    ...chrome(
      "consent",
      story.pick([
        "Guardamos cookies, nuestras y de otros. Seguir leyendo es decir que sí.",
        "Aceptar todas",
      ]),
    ),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Defensor del televidente",
      `© ${story.when.year} Canal Cordillera`,
    ),
  ],
};
