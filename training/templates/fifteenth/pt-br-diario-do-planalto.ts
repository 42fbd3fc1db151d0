import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian national daily: subscriber gifts, links to special pages, comments by subscribers, all topics. */
export const ptBrDiarioDoPlanalto: Template = {
  name: "pt-br-diario-do-planalto",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("login", "Assine", "Entrar", "Sou assinante"),
    ...chrome(
      "menu",
      "Últimas",
      "Poder",
      "Mercado",
      "Cotidiano",
      "Equilíbrio",
      "Cultura",
      "Charges",
      "Quadrinhos",
      "Edição impressa",
    ),
    ...chrome("breadcrumb", story.pick(["cotidiano", "esporte › futebol", "saúde"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "tools",
      "Dê um conteúdo",
      "Salvar para ler depois",
      "benefício do assinante",
      "Assinantes podem liberar sete acessos por dia para conteúdos fechados.",
    ),
    ...story.date(
      (when) =>
        `${when.day}.${monthName("pt", when.month).slice(0, 3)}.${when.year} às ${when.clock.replace(":", "h")}`,
    ),
    ...story.byline((author) => author),
    ...chrome("share", "Copiar link", "Ouvir o texto", "Diminuir fonte", "Aumentar fonte"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Vista da cidade pela manhã - Karime Lobo/Planalto",
        "Moradores acompanham a vistoria - Divulgação",
      ]),
    ),
    ...story.body(
      [story.int(22, 38) / 100, story.pick([chrome("promo", story.headline()), []])],
      [
        story.int(42, 58) / 100,
        chrome(
          "newsletter",
          "Planalto na Manhã",
          "Receba no seu email o que importa antes do primeiro café; aberta para não assinantes.",
          "Carregando...",
        ),
      ],
      [story.int(67, 83) / 100, chrome("related", "Leia mais", story.headline(), story.headline())],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome("tools", "Encontrou um erro? Fale com a gente", "Envie sua notícia"),
    ...chrome(
      "tags",
      "tópicos relacionados",
      story.pick(["vacina", "estradas", "estaduais"]),
      story.pick(["interior", "sus"]),
    ),
    ...chrome(
      "comment",
      "Comentários",
      "Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem.",
    ),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), story.comment(), "Responda", "Denuncie"),
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("related", "principais notícias", ...story.headlines(4)),
    ...chrome("sponsor", "estúdio", "Conteúdo patrocinado: como o agro conversa com a cidade"),
    ...chrome(
      "footer",
      "Fale com o jornal",
      "Ombudsman",
      "Expediente",
      "Projeto Editorial",
      `Copyright Diário do Planalto. Todos os direitos reservados.`,
    ),
  ],
};
