import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian broadsheet: subscriber benefits prose, "ler contexto", reader panel, ombudsman note, error-report line. */
export const ptBrFolhaDoPlanaltoAssinantes: Template = {
  name: "pt-br-folha-do-planalto-assinantes",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("login", "Assine por R$ 1,90 no 1º mês", "Entrar", "Presentear"),
    ...chrome(
      "menu",
      "Opinião",
      "Poder",
      "Mercado",
      "Cotidiano",
      "Ilustrada",
      "Equilíbrio",
      "Painel do leitor",
      "Acervo",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "share",
      "Copiar link",
      "Salvar para ler depois",
      "Recurso exclusivo para assinantes",
    ),
    ...story.date(
      ({ day, mm, year, clock }) => `${day}.${mm}.${year} às ${clock.replace(":", "h")}`,
    ),
    ...story.byline((a) => a),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Folhinha da Noite",
          "O que ficou do dia, em oito parágrafos, no seu email às 20h. Não precisa ser assinante.",
          "Carregando...",
        ),
      ],
      [0.7, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "paywall",
      "benefício do assinante",
      "Você tem 7 acessos por dia para dar de presente. Qualquer pessoa que não é assinante poderá ler.",
      "Leia tudo sobre o tema e siga:",
    ),
    ...chrome(
      "donation",
      "por que assinar",
      "Quem assina o Planalto paga a passagem do repórter, o advogado do editor e o café do revisor, nessa ordem. Em troca recebe tudo o que publicamos, e a liberdade de reclamar. Se já assina, muito obrigado; se ainda não, o primeiro mês custa menos que um pão de queijo.",
    ),
    ...chrome(
      "contact",
      "Viu um erro? Comunicar erros",
      "A ombudsman atende leitores às quartas e responde até aos que não gostam dela.",
    ),
    ...chrome(
      "poll",
      "Enquete",
      "Você doaria um dia de trabalho?",
      "Sim",
      "Não",
      `${story.int(400, 8000)} votos`,
      "Enquete encerrada",
    ),
    ...chrome(
      "comment",
      "Comentários",
      story.reader(),
      story.comment(),
      `${story.int(0, 30)} curtidas`,
    ),
    ...chrome(
      "related",
      "relacionadas",
      ...story.headlines(3),
      "últimas notícias",
      ...story
        .repeat(2, () => chrome("related", story.headline(), story.teaser()))
        .map((l) => l.text),
    ),
    ...chrome(
      "footer",
      "Fale com o Planalto",
      "Política de privacidade",
      "Newsletters",
      "O jornal: copyright. Todos os direitos reservados.",
    ),
  ],
};
