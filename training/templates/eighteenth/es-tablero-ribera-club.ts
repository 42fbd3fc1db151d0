import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Club deportivo y de ajedrez: patrocinadores, calendario, cuotas, galería. */
export const esTableroRiberaClub: Template = {
  name: "es-tablero-ribera-club",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "sponsor",
      story.pick(["Caja Ribera, con el deporte base", "Patrocina: Aceites La Noria"]),
    ),
    ...chrome("menu", "El club", "Equipos", "Torneos", "Escuela", "Tienda", "Contacto"),
    ...story.title(),
    ...story.date(({ year, mm, dd }) => `${dd}-${mm}-${year}`),
    ...story.byline((author) => story.pick([`Crónica de ${author}`, `Texto: ${author}`])),
    ...story.standfirst(),
    ...story.body([
      0.5,
      story.int(0, 1) === 1
        ? chrome(
            "app",
            story.pick(["Ver todas las partidas (PGN)", `Galería: ${story.int(12, 90)} fotos`]),
          )
        : [],
    ]),
    ...chrome(
      "calendar",
      "Próximas citas",
      story.pick(["Sáb. 6: rápidas, 17:00", `Dom. 14: liga, ronda ${story.int(2, 9)}`]),
      story.pick(["Inscripción: 5 €, menores gratis", "Plazas: 60"]),
    ),
    ...chrome("related", "Noticias anteriores"),
    ...story.repeat(story.int(3, 5), () =>
      chrome("related", `${story.when.dd}/${story.when.mm} – ${story.headline()}`),
    ),
    ...chrome("pager", "« Anterior", "1", "2", "3", "Siguiente »"),
    ...chrome(
      "donation",
      story.pick([
        "Hazte socio: 20 € al año, 10 € si te sabes la defensa siciliana.",
        "Colabora con la escuela",
      ]),
    ),
    ...chrome("follow", "Síguenos", "@ajedrezribera"),
    ...chrome("contact", "Sede social: Bar La Cantina, C/ Real, 8. Abierto de 17 a 21 h."),
    ...chrome("footer", "Web hecha por los padres del alevín", "Cookies", "Estatutos"),
  ],
};
