import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Mexican portal: breadcrumb with the title, "mantente al día", app nags, author profile. */
export const esMxLaPlazaNoticias: Template = {
  name: "es-mx-la-plaza-noticias",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("breadcrumb", "Inicio", story.pick(["Estados", "Nación", "Vida"]), story.titleText),
    ...chrome("menu", "CDMX", "Economía", "Afición", "Estilo", "Videos"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `| ${a} |`),
    ...story.date((w) => `| ${w.dd}/${w.mm}/${w.year} | ${w.clock} | Actualizada ${w.clock}`),
    ...chrome("share", "Guardar", "Enviar por WhatsApp"),
    ...story.body(
      [0.28, chrome("promo", `Lee: ${story.headline()}`)],
      [0.5, chrome("related", ...story.headlines(3))],
      [0.78, chrome("app", "¿Ya tienes nuestra app? Entérate antes que tu cuñado.")],
    ),
    ...(story.int(1, 4) > 1
      ? chrome("follow", "Síguenos en redes y mantente al día. También estamos en Google Noticias.")
      : []),
    ...chrome("tags", "Temas Relacionados", "Escuelas", "Cine", "Pueblos"),
    ...chrome(
      "author-bio",
      `${story.author}`,
      "Reportero. Estudió letras, terminó en la nota roja y volvió a la cultura. Le gustan los camiones viejos.",
    ),
    ...chrome("ad", "PUBLICIDAD", "Recomendado para ti: el truco del limón en el refri"),
    ...chrome("related", "Más Noticias", ...story.headlines(4)),
    ...chrome("comment", `${story.reader()}`, story.comment(), "Responder · Me gusta"),
    ...chrome(
      "consent",
      "En cumplimiento de la ley le informamos que este portal usa cookies. Si sigue navegando entendemos que las acepta.",
    ),
    ...chrome(
      "legal",
      "Derechos reservados. Si quiere republicar una nota, pida permiso por escrito; casi siempre lo damos, pero hay que pedirlo.",
    ),
    ...chrome("footer", "Directorio", "Código de ética", "Circulación"),
  ],
};
