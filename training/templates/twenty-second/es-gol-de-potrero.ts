import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish-language football site: scores, betting note, ranking, fan comments. */
export const esGolDePotrero: Template = {
  name: "es-gol-de-potrero",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "Final: Rosales 1-0 Unión", "21:00 Puerto v. Atlético Sur"),
    ...chrome("menu", "Liga", "Fichajes", "Femenino", "Videos"),
    ...chrome("breadcrumb", story.pick(["Gol » Liga", "Gol » Historias"])),
    ...story.title(),
    ...story.byline((author) => `Escribe ${author}`),
    ...story.date((when) => `${when.day}-${when.mm}-${when.year}`),
    ...chrome("counter", `${story.int(2, 90)} mil lecturas`),
    ...chrome("share", story.pick(["Comparte ⚽", "Mándalo al grupo"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.3, 0.4, 0.55]),
        chrome("promo", story.pick(["👉 ", "Más: "]) + story.headline()),
      ],
      [
        story.pick([0.7, 0.75, 0.85]),
        chrome(
          "sponsor",
          story.pick([
            "Apuesta con responsabilidad. Solo mayores de 18.",
            "Cuotas sujetas a cambios.",
          ]),
        ),
      ],
    ),
    ...chrome("calendar", "Posiciones", "1. Rosales 40", "2. Unión 37", "3. Puerto 36"),
    ...chrome(
      "related",
      ...story.pick([[], ["Lo último"], ["No te lo pierdas"]]),
      ...marked("⚽ ", story.headlines(4)),
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      `Cargar ${story.int(2, 40)} comentarios más`,
    ),
    ...chrome("podcast", "Escucha Tribuna Norte, nuestro podcast"),
    ...chrome("newsletter", story.pick(["El once del lunes, en tu correo", "Boletín gratis"])),
    ...chrome("ad", "Camisetas oficiales con 30 % de descuento"),
    ...chrome("consent", "Gestionar consentimiento"),
    ...chrome("footer", "Contacto", "Juego seguro"),
  ],
};
