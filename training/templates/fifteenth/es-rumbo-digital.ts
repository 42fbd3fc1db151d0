import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A Spanish native digital paper asking for partners: a letter in prose, notices on errors, comment counts, bulletins. */
export const esRumboDigital: Template = {
  name: "es-rumbo-digital",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("donation", story.pick(["Hazte socio, hazte socia", "Apóyanos"])),
    ...chrome(
      "menu",
      "Política",
      "Internacional",
      "Derechos",
      "Pantallas",
      "En foco",
      "Blogs",
      "Ediciones locales",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("share", "Compartir", "Bluesky", "Enviar por email"),
    ...story.byline((author) => author),
    ...story.date((when) => `${longDate("es", when)} ${when.clock} h`),
    ...story.date(({ dd, mm, year, clock }) => `Actualizado el ${dd}/${mm}/${year} ${clock} h`),
    ...chrome("counter", `${story.int(0, 140)}`),
    ...story.body(
      [story.int(27, 43) / 100, chrome("promo", story.headline(), story.teaser())],
      [
        story.int(57, 73) / 100,
        chrome(
          "newsletter",
          "Boletín del director",
          "Las claves de la semana, los domingos, solo para socios.",
          "He leído y acepto la política de privacidad",
        ),
      ],
    ),
    ...story.pick([
      chrome(
        "donation",
        "Rumbo no tiene muros de pago. Si puedes leer esto gratis es porque 62.000 personas han decidido que también puedan hacerlo quienes no llegan a fin de mes. Únete a ellas por ocho euros mensuales, o por lo que puedas. Somos pocos, no debemos nada a los bancos y lo contamos todo, también nuestras cuentas.",
        "Sí, quiero",
      ),
      [],
    ]),
    ...chrome(
      "tags",
      "Etiquetas",
      story.pick(["Alquiler", "Ferrocarril", "Medios"]),
      story.pick(["Turismo", "Pueblos"]),
    ),
    ...chrome("tools", "¿Has encontrado un error? Escríbenos"),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("comment", `Comentarios ${story.int(1, 40)}`),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), `hace ${story.int(1, 20)} horas`, story.comment()),
    ),
    ...chrome(
      "related",
      ...story.pick([["Lo + leído"], []]),
      ...numbered(story.headlines(4), " - "),
    ),
    ...story.pick([chrome("podcast", "Un tema al día: escucha el último episodio"), []]),
    ...chrome(
      "footer",
      "Licencia de contenidos",
      "Transparencia",
      "Comité de lectores",
      "Trabaja con nosotros",
    ),
  ],
};
