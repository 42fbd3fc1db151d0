import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Spanish provincial daily: premium texts, "te puede interesar", comment norms, lottery. */
export const elFarolDeValdehornos: Template = {
  name: "el-farol-de-valdehornos",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Provincia",
      "Comarcas",
      "Sucesos",
      "Deportes",
      "Esquelas",
      "Lotería",
      "Suscríbete",
    ),
    ...chrome("breadcrumb", story.pick(["Provincia / Sierra Norte", "Cultura", "Sociedad"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ day, mm, year, clock }) => `${day}/${mm}/${year} a las ${clock}h.`),
    ...chrome("share", "Facebook", "WhatsApp", "Enviar por correo"),
    ...chrome("comment", `Comenta (${story.int(0, 12)})`),
    ...chrome("photo-credit", story.pick(["Foto: J. Merino", "EL FAROL"])),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          story.pick(["Te puede interesar: ", "Lee también: ", "Noticias relacionadas: "]) +
            story.headline(),
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "newsletter",
      "El Farol en tu correo",
      "Las noticias de la provincia, cada mañana con el café.",
      "He leído y acepto la política de privacidad",
      "Enviar",
    ),
    ...chrome("tags", "Archivado en", story.pick(["Sequía", "Música", "Ayuntamientos"]), "Vecinos"),
    ...chrome("related", "Lo más visto", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "comment-form",
      "Esta es la opinión de los lectores, no la de este periódico. Nos reservamos el derecho a retirar los mensajes que insulten o acusen sin pruebas.",
    ),
    ...chrome("footer", "Aviso legal", "Quiénes somos", "Publicidad", "Hemeroteca"),
  ],
};
