import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian metropolitan daily with hard paywall, columnists and print section tags. */
export const ptBrGazetaDoPlanaltoAzul: Template = {
  name: "pt-br-gazeta-do-planalto-azul",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", subhead: "## ", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "opinião",
      "poder",
      "mercado",
      "cotidiano",
      "ilustrada",
      "blogs",
      "edição do dia",
    ),
    ...chrome("login", "Assine por R$ 1,90 no 1º mês", "Entrar"),
    ...chrome("tags", story.pick(["transporte público", "clima", "alimentação"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "tools",
      "Salvar para ler depois",
      "Recurso exclusivo para assinantes",
      "assine ou faça login",
    ),
    ...chrome(
      "share",
      story.pick(["Compartilhar", "Copiar link"]),
      "Presentear",
      "5 links por dia",
    ),
    ...story.date((when) => `${when.day}.${when.mm}.${when.year} às ${when.clock}`),
    ...story.byline(),
    ...chrome("author-bio", story.pick(["Serra Verde", "Repórter de Cidades", "Recife"])),
    ...story.pick([
      chrome("tools", "Diminuir fonte", "Aumentar fonte"),
      chrome("tools", "Ouvir o texto"),
    ]),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome(
            "newsletter",
            "Bom Dia, Planalto",
            "Seleção diária com o que você precisa saber antes do café; aberta para não assinantes.",
            "Carregando...",
          ),
          chrome("newsletter", "Planalto Azul Tarde", "O resumo do dia, em cinco minutos."),
        ]),
      ],
      [
        0.6,
        story.pick([
          chrome("promo", story.headline()),
          chrome("promo", "LEIA MAIS", story.headline()),
        ]),
      ],
      [
        0.85,
        chrome(
          "paywall",
          `Você atingiu o limite de ${story.int(3, 7)} reportagens gratuitas. Apoie o jornalismo que fiscaliza.`,
          "Ver planos",
        ),
      ],
    ),
    ...chrome(
      "comment",
      "comentários",
      "Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem.",
      story.reader(),
      `${story.when.dd}.${story.when.mm}.${story.when.year} ${story.int(10, 23)}:${story.int(10, 59)}`,
      story.comment(),
      "Responda",
      "Denuncie",
    ),
    ...story.pick([
      chrome("related", "relacionadas", ...story.headlines(3)),
      chrome("related", "Mais comentadas hoje", ...story.headlines(3)),
    ]),
    ...chrome("tools", "Erramos? Aponte aqui."),
    ...chrome("sponsor", "Cupons de desconto", "Viagens", "Supermercado"),
    ...chrome(
      "footer",
      "Expediente",
      "Trabalhe aqui",
      "Fale com a gente",
      "Política de cookies",
      `Redação: Av. das Acácias, ${story.int(100, 990)}`,
    ),
  ],
};
