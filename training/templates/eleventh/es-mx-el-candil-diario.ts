import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Mexican portal: loose headlines, weather and dollar lines, sign-up prose. */
export const esMxElCandilDiario: Template = {
  name: "es-mx-el-candil-diario",
  language: "es",
  layout: { newline: "\r\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "Dólar 18.70", "CDMX 24° soleado", "Hoy no circula: 5 y 6"),
    ...chrome("menu", "Estados", "Nota roja", "Afición", "Farándula", "Video"),
    ...story.title(),
    ...story.byline((a) => `${a}, corresponsal`),
    ...story.date(({ day, mm, year, clock }) => `${day}-${mm}-${year} ${clock}`),
    ...story.standfirst(),
    ...chrome("counter", `${story.int(300, 9000)}`),
    ...story.body(
      [0.25, chrome("ad", "Abajo sigue la nota")],
      [0.5, chrome("promo", story.headline())],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "related",
      story.pick(["Lo que anda en boca de todos", "Para no quedarse fuera", "También pasó hoy"]),
      ...numbered(story.headlines(4), ") "),
    ),
    ...chrome(
      "newsletter",
      "Te escribimos tempranito con lo que pasó mientras dormías. Si te cansas, nos dices y ya.",
    ),
    ...chrome("comment-form", "Échale, pero sin groserías"),
    ...chrome("comment", story.reader(), "hace ratito", story.comment()),
    ...chrome("footer", "El Candil Diario SA de CV", "Aviso de privacidad"),
  ],
};
