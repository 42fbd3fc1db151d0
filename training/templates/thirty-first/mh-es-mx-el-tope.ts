import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Mexican news portal: WhatsApp channel, dollar price, video embeds, quick links in bold, glued related */
export const mhEsMxElTope: Template = {
  name: "mh-es-mx-el-tope",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Dólar hoy 18.04",
      "Tránsito: avenida cerrada",
      `CDMX ${story.int(9, 29)}°C`,
    ),
    ...chrome(
      "menu",
      "Últimas Noticias",
      "Nacional",
      "Estados",
      "Mundo",
      "Viral",
      "Espectáculos",
      "Impreso",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por: ${a}`),
    ...story.date((d) => `${monthName("es", d.month)} ${d.dd}, ${d.year} - ${d.clock} hrs.`),
    ...chrome("share", "Compartir en Facebook", "Copiar vínculo", "Copiado"),
    ...story.body(
      [0.2, chrome("promo", `También puedes leer: ${story.headline()}`)],
      [
        0.45,
        chrome(
          "follow",
          "Únete a nuestro canal de WhatsApp ¡EL TOPE ya tiene uno! Síguenos desde tu celular y entérate antes que el vecino.",
        ),
      ],
      [
        0.7,
        chrome(
          "tools",
          "Ver esta publicación en Instagram",
          "Una publicación compartida por El Tope",
        ),
      ],
      [0.88, chrome("promo", `Te recomendamos: ${story.headline()}`)],
    ),
    ...chrome("legal", "Prohibida la reproducción total o parcial sin permiso por escrito."),
    ...chrome(
      "related",
      "MÁS NOTICIAS",
      ...story.headlines(5).map((h) => `${story.pick(["Nacional", "Viral", "Mundo"])}${h}`),
    ),
    ...chrome("newsletter", "SUSCRÍBETE AL BOLETÍN", "Acepto el aviso de privacidad"),
    ...chrome(
      "footer",
      "Directorio",
      "Circulación certificada",
      "Código de ética",
      "Tarifas de publicidad electoral",
    ),
  ],
};
