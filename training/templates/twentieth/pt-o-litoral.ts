import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Portuguese regional weekly with a subscriber area and an open appeal. */
export const ptOLitoral: Template = {
  name: "pt-o-litoral",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Sociedade",
      "Mar",
      "Autarquias",
      "Necrologia",
      "Edição impressa",
      "Assinaturas",
    ),
    ...chrome(
      "event",
      `Maré alta: ${story.int(2, 11)}h${story.int(10, 59)}`,
      `${story.int(12, 27)}ºC Nazarelha`,
    ),
    ...chrome("breadcrumb", story.pick(["Início > Economia > Pescas", "Início | Sociedade"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => story.pick([`Texto de ${name}`, name])),
    ...story.date((w) => `${w.day} de ${monthName("pt", w.month)} de ${w.year}, ${w.clock}`),
    ...chrome("share", "Partilhar no Facebook", "Partilhar no WhatsApp", "Imprimir", "A+ A-"),
    ...story.body(
      [
        0.4,
        story.int(0, 1)
          ? chrome("related", `Leia também: ${story.headline()}`)
          : chrome("ad", "PUB"),
      ],
      [
        0.75,
        chrome(
          "donation",
          story.pick([
            "Se chegou até aqui, é porque gosta de ler. Assine O Litoral e ajude-nos a chegar à próxima quinta-feira.",
            "Jornalismo local tem custos. Por 2 euros por mês, o custo passa a ser de todos.",
          ]),
        ),
      ],
    ),
    ...chrome("tags", "Etiquetas: pescas, Nazarelha, quotas"),
    ...chrome("related", story.pick(["Artigos relacionados", "Outras notícias"])),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `${story.int(1, 28)} mai ${story.when.year}`),
    ),
    ...chrome(
      "comment-form",
      "Deixe um comentário",
      "O seu endereço de email não será publicado. Campos obrigatórios marcados com *",
      "Publicar comentário",
    ),
    ...chrome(
      "newsletter",
      "Receba O Litoral no seu email",
      "Às quintas, antes do peixe.",
      "Subscrever",
    ),
    ...chrome(
      "legal",
      "Estatuto editorial",
      "Livro de reclamações",
      "Depósito legal 555/91. Os artigos assinados são da responsabilidade dos seus autores e não vinculam a direção do jornal.",
    ),
    ...chrome("footer", `© ${story.when.year} O Litoral. Desenvolvido por Maré Digital`),
  ],
};
