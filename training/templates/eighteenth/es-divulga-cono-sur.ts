import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal de ciencia latinoamericano que republica con licencia libre: botón de republicar, autoras, eventos. */
export const esDivulgaConoSur: Template = {
  name: "es-divulga-cono-sur",
  language: "es",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Divulga", "Ciencia desde el sur"),
    ...chrome("language", "Español", "Português", "English"),
    ...chrome("menu", "Cosmos", "Vida", "Salud", "Clima", "Opinión"),
    ...story.date(({ year, mm, dd }) => `${dd}/${mm}/${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por: ${author}`),
    ...chrome(
      "photo-credit",
      story.pick(["Crédito: gentileza de los autores", "Imagen: Divulga / C. Ayavire"]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          story.pick(["Fotografía: gentileza", "El equipo al pie del cerro. Crédito: C. Ayavire"]),
        ),
      ],
      [
        0.5,
        chrome(
          "promo",
          story.pick([`→ Lee más sobre este tema: ${story.headline()}`, `» ${story.headline()}`]),
        ),
      ],
    ),
    ...chrome(
      "tools",
      "Republicar",
      story.pick([
        "Puede publicar esta nota en su medio sin pagar nada. Solo le pedimos que conserve la firma, nombre a Divulga y no toque el texto.",
        "Copiar HTML",
      ]),
    ),
    ...chrome("newsletter", "Reciba nuestro boletín semanal", "Correo electrónico", "Enviar"),
    ...chrome("related", story.pick(["Artículos relacionados", "Siga leyendo"])),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `${story.when.dd}/${story.when.mm}/${story.when.year}`),
    ),
    ...chrome(
      "event",
      story.pick([
        "Curso virtual: periodismo y datos, cupos limitados",
        "Congreso regional: inscripciones hasta el 30",
      ]),
    ),
    ...chrome(
      "sponsor",
      `Divulga recibe apoyo de ${story.pick(["la Fundación Nueve Lagos", "Consejo de Ciencias del Sur"])}`,
    ),
    ...chrome(
      "donation",
      story.pick([
        "Si le gustó esta nota, ayúdenos a escribir la próxima. Cada aporte, por pequeño que sea, paga pasajes de bus y baterías.",
        "Apoye a Divulga",
      ]),
    ),
    ...chrome("footer", "Quiénes somos", "Política editorial", "Contacto"),
  ],
};
