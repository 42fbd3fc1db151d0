import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Portuguese daily: subscriber prompts, opinion, newsletter, reader comments. */
export const ptOBarqueiroDoTamisco: Template = {
  name: "pt-o-barqueiro-do-tamisco",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Última hora", "País", "Mundo", "Cultura", "Assinar"),
    ...chrome("breadcrumb", story.pick(["País › Norte", "Cultura › Livros", "Economia"])),
    ...chrome("paywall", story.pick(["Exclusivo para assinantes", "Artigo aberto"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(
      (when) => `${when.day} de ${monthName("pt", when.month)} de ${when.year}, ${when.clock}`,
    ),
    ...chrome("tools", "Ofereça este artigo", story.pick(["Guardar", "Ouvir"])),
    ...chrome("photo-credit", story.pick(["Rui Salgado", "O cais, ao fim da tarde DR"])),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome("related", story.pick(["Ler mais", "Leia também"]), ...story.headlines(2)),
      ],
      [
        0.6,
        chrome(
          "newsletter",
          story.pick([
            "O melhor do dia no seu email, às 18h.",
            "Subscreva a newsletter Maré Cheia",
          ]),
        ),
      ],
      [story.pick([0.75, 0.8, 0.9]), chrome("promo", story.headline())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} escreve sobre o interior e acha que os comboios deviam ter janelas que abrem.`,
        )),
    ...chrome("comment", `${story.int(0, 40)} comentários`, story.reader(), story.comment()),
    ...chrome(
      "comment-form",
      "Inicie sessão para comentar. Os comentários devem respeitar os critérios de publicação.",
    ),
    ...chrome(
      "related",
      ...story.pick([[], ["Sugerido por nós"], ["Mais populares"], ["Últimas"]]),
      ...story.headlines(4),
    ),
    ...chrome("share", story.pick(["Partilhar", "Enviar por email"])),
    ...chrome("tags", story.pick(["aldeias", "comboios"]), "país"),
    ...chrome(
      "legal",
      "O acesso a este conteúdo é pessoal. A sua partilha fora dos termos não é permitida.",
    ),
    ...chrome("paywall", "Assine já por um euro no primeiro mês"),
    ...chrome("footer", "Ficha técnica", "Estatuto editorial", "Provedor"),
  ],
};
