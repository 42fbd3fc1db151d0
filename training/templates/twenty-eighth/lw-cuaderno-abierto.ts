import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Medio de socios: carta de la directora en varios párrafos a mitad del texto y al final, transparencia, libro. */
export const lwCuadernoAbierto: Template = {
  name: "lw-cuaderno-abierto",
  language: "es",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– ", subhead: "## " },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Texto de ${a}`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("es", month)} ${year}`),
    ...story.body([
      0.4,
      chrome(
        "donation",
        `Somos un periódico pequeño. Lo pagan ${story.int(3, 30)}.${story.int(100, 999)} socias y socios para que lo pueda leer cualquiera.`,
        story.pick([
          "Si puedes, súmate por cinco euros al mes. Si no puedes, sigue leyendo: para eso están los demás.",
          "¿Nos ayudas a llegar a fin de año?",
        ]),
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} empezó en la radio de su pueblo leyendo el santoral. Ha cubierto tres guerras, once elecciones y una final. Da clase los martes y no cree en la inspiración.`,
    ),
    ...chrome(
      "donation",
      "Antes de que te vayas",
      "Quiero contarte por qué escribimos despacio. No es por falta de ganas: es que comprobar lleva tiempo, y el tiempo hay que pagarlo.",
      "Ningún banco nos ha prestado nunca nada y, por tanto, a ninguno le debemos un titular. Te lo debemos a ti.",
      "Gracias por estar ahí. Amaia Otxandio, directora",
      "Hazte socio",
    ),
    ...chrome(
      "promo",
      "Nuestro libro del otoño reúne las veinte crónicas que más habéis compartido, con dibujos y una fe de erratas. Solo se vende en nuestra tienda.",
    ),
    ...chrome("related", ...marked("· ", story.headlines(3))),
  ],
};
