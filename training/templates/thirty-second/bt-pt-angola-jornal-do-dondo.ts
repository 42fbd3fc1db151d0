import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Jornal lusófono africano: câmbios, publicidade institucional, mais notícias, partilhas. */
export const btPtAngolaJornalDoDondo: Template = {
  name: "bt-pt-angola-jornal-do-dondo",
  language: "pt",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "calendar",
      `${story.when.dd}/${story.when.mm}/${story.when.year}`,
      `Câmbio: USD ${story.int(830, 950)},00 Kz`,
    ),
    ...chrome(
      "menu",
      "Início",
      "Política",
      "Províncias",
      "Economia",
      "Desporto",
      "Cultura",
      "Reportagem",
    ),
    ...chrome(
      "breadcrumb",
      `Você está em: Início > ${story.pick(["Províncias", "Cultura", "Reportagem"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por: ${author}`),
    ...story.date(
      ({ day, month, year }) => `Publicado aos ${day} de ${monthName("pt", month)} de ${year}`,
    ),
    ...chrome("counter", `Visualizações: ${story.int(12, 3000)}`),
    ...story.body([0.5, chrome("ad", "Publicidade institucional", "Pague a sua luz sem fila")]),
    ...chrome("share", "Partilhe nas redes", "Imprimir"),
    ...chrome("related", "Outras notícias", ...marked("• ", story.headlines(4))),
    ...chrome("comment", "Deixe a sua opinião", story.reader(), story.comment()),
    ...chrome("pager", "Anterior", "Seguinte"),
    ...chrome("newsletter", "Receba as notícias por SMS: envie DONDO para 55014"),
    ...chrome(
      "footer",
      "Direcção",
      "Delegações",
      "Assinatura em papel",
      `Jornal do Dondo Novo © ${story.when.year}`,
    ),
  ],
};
