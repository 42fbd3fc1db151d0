import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Spanish regional daily in a group: time, town, "the news ends here", lone headlines, a WhatsApp note. */
export const esLaHoraDeLevante: Template = {
  name: "es-la-hora-de-levante",
  language: "es",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Última hora",
      "Comarcas",
      "Sucesos",
      "Fallas",
      "Deportes",
      "Ocio",
      "Esquelas",
      "Clasificados",
    ),
    ...chrome("login", "Hemeroteca", "Suscríbete por 1 €"),
    ...chrome("breadcrumb", story.pick(["Actualidad", "Comarcas", "Sucesos"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      (when) => `${when.day} ${monthName("es", when.month).slice(0, 3)} ${when.year} ${when.clock}`,
    ),
    ...story.date(
      (when) =>
        `Actualizada ${when.day} ${monthName("es", when.month).slice(0, 3)} ${when.year} ${when.clock}`,
    ),
    ...chrome("share", story.pick(["Compártelo", "Comparte la noticia"]), "Guardar"),
    ...story.body(
      [story.int(17, 33) / 100, story.pick([chrome("ad", "PUBLICIDAD"), []])],
      [story.int(32, 48) / 100, chrome("promo", story.headline())],
      [
        story.int(52, 68) / 100,
        chrome("related", "Noticias relacionadas", story.headline(), story.headline()),
      ],
      [
        story.int(72, 88) / 100,
        chrome(
          "follow",
          story.pick([
            "Únete a nuestro canal de WhatsApp y recibe las noticias de tu comarca sin moverte del sofá.",
            "Síguenos en Google y no te pierdas nada de lo que pasa cerca de casa.",
          ]),
        ),
      ],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "paywall",
      story.pick([
        "Contenido exclusivo para suscriptores digitales",
        "Suscríbete para seguir leyendo",
      ]),
    ),
    ...chrome("tags", "TEMAS", story.pick(["Nieve", "Ayuntamiento", "Pelota"]), "Sociedad"),
    ...chrome("related", ...story.headlines(5)),
    ...chrome("comment", "Comenta esta noticia"),
    ...story.repeat(2, () =>
      chrome("comment", `#${story.int(1, 9)} ${story.reader()}`, story.comment()),
    ),
    ...chrome(
      "event",
      "Agenda",
      "Mercado medieval, plaza Mayor, sábado y domingo",
      "Cine fórum en la Casa de Cultura: entrada libre",
    ),
    ...story.pick([
      chrome(
        "legal",
        "Queda prohibida la reproducción, distribución y comunicación pública de los contenidos de esta página sin autorización de la empresa editora, que se opone también a los resúmenes de prensa con fines comerciales.",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Quiénes somos",
      "Publicidad",
      "Protección de datos",
      "Canal ético",
      "Webs del grupo",
    ),
  ],
};
