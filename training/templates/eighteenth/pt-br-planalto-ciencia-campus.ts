import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Site de universidade brasileira: agência de notícias, acessibilidade, referência do artigo, assessoria. */
export const ptBrPlanaltoCienciaCampus: Template = {
  name: "pt-br-planalto-ciencia-campus",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ir para o conteúdo 1",
      "Ir para o menu 2",
      "Ir para a busca 3",
      "Ensino",
      "Pesquisa",
      "Extensão",
      "Transparência",
    ),
    ...chrome("language", "Português", "English"),
    ...chrome(
      "breadcrumb",
      `Página inicial > ${story.pick(["Agência de Notícias", "Imprensa"])} > ${story.pick(["Saúde", "Ciência", "Cultura"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Por ${author}`, `Texto: ${author}`])),
    ...story.date(
      ({ year, mm, dd, clock }) =>
        `publicado ${dd}/${mm}/${year} ${clock}, última modificação ${dd}/${mm}/${year}`,
    ),
    ...chrome(
      "share",
      "Compartilhe:",
      "Facepage",
      "Telegraph",
      "link para Copiar para área de transferência",
    ),
    ...story.body([
      0.5,
      story.int(0, 1) === 1
        ? chrome(
            "promo",
            story.pick([`Saiba mais: ${story.headline()}`, `Leia também: ${story.headline()}`]),
          )
        : [],
    ]),
    ...chrome(
      "contact",
      ...story.pick([
        [`Mais informações: (99) 5555-01${story.int(10, 99)}`, "imprensa@planalto.example"],
        ["Atendimento à imprensa: segunda a sexta, das 8h às 18h"],
      ]),
    ),
    ...chrome("related", story.pick(["Notícias relacionadas", "Outras notícias"])),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `${story.int(1, 28)}/${story.when.mm}`),
    ),
    ...chrome(
      "event",
      story.pick([
        "Palestra aberta na quinta, às 14h, no anfiteatro",
        "Matrículas abertas para o curso de libras",
      ]),
    ),
    ...chrome(
      "legal",
      story.pick([
        "É permitida a reprodução deste conteúdo desde que citada a fonte e sem alteração do texto.",
        "Todo o conteúdo deste site está publicado sob licença livre.",
      ]),
    ),
    ...chrome(
      "footer",
      "Ouvidoria",
      "Serviço de Informação ao Cidadão",
      "Mapa do site",
      "Desenvolvido com CMS livre",
    ),
  ],
};
