import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Grande jornal brasileiro pago: «Assine», «Salvar para ler depois», dar uma nota, recurso exclusivo, comentários com Responda. */
export const ptBrFolhaDoPlanalto: Template = {
  name: "pt-br-folha-do-planalto",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Seções",
      "Edição impressa",
      "Opinião",
      "Política",
      "Mercado",
      "Cotidiano",
      "Ilustre",
      "Ciência",
    ),
    ...chrome(
      "login",
      "Entrar",
      story.pick(["Assine a Folha do Planalto", "Assine por R$ 1,90 no 1º mês"]),
    ),
    ...chrome(
      "breadcrumb",
      `${story.pick(["cotidiano", "comida", "livros"])} › ${story.pick(["região norte", "estradas", "gente"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "share",
      "Salvar para ler depois",
      "Salvar artigos",
      "Recurso exclusivo para assinantes",
      "assine ou faça login",
    ),
    ...chrome("share", "Compartilhe", "Facebook", "WhatsApp", "X", "Messenger", "Copiar link"),
    ...story.date(
      ({ clock, day, month, year }) =>
        `${day}.${monthName("pt", month).slice(0, 3)}.${year} às ${clock}h`,
    ),
    ...chrome("tools", "Ouvir o texto", "Diminuir fonte", "Aumentar fonte"),
    ...story.byline((author) => author),
    ...chrome(
      "photo-credit",
      `${story.pick(["Reprodução", "Divulgação"])} / ${story.pick(["Belo Horizonte", "São Paulo"])}`,
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "photo-credit",
          story.pick([
            "Moradores no local onde tudo aconteceu - Rubens Cavalari/FolhaPlan",
            "Detalhe da cena, na manhã de ontem - Divulgação",
          ]),
        ),
      ],
      [
        0.4,
        chrome(
          "newsletter",
          story.pick(["Tempero da Semana", "Abre o Pregão", "Só Ciência"]),
          "Na sua caixa de entrada, toda quinta, um texto e duas dicas; não precisa ser assinante.",
          "Carregando...",
        ),
      ],
      [0.6, chrome("related", "Leia mais", story.headline(), story.headline())],
      [0.85, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "paywall",
      "quem assina banca a reportagem",
      "O dinheiro do assinante paga a passagem do repórter, o advogado que lê a denúncia e o revisor da madrugada. Em troca, você lê tudo, sem limite, no computador e no celular, e pode presentear cinco textos por dia.",
      "Conheça os planos, cancele quando quiser.",
    ),
    ...chrome(
      "tags",
      "tópicos relacionados",
      story.pick(["rios", "trânsito", "restaurantes"]),
      story.pick(["Amazônia", "Minas Gerais"]),
    ),
    ...chrome(
      "comment",
      "Comentários",
      "Cada leitor responde pelo que escreve. Mensagens passam por moderação.",
    ),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        story.reader(),
        `(${story.int(1, 28)}.${story.pick(["mai", "set"])}.${story.when.year} às ${story.int(10, 22)}h${story.int(10, 59)})`,
        story.comment(),
        story.pick(["Responda", "Denuncie"]),
      ),
    ),
    ...chrome(
      "related",
      `notícias da ${story.pick(["semana", "editoria"])}`,
      `${story.int(10, 23)}.${story.pick(["jan", "jun"])}`,
      story.headline(),
      story.teaser(),
      story.headline(),
    ),
    ...chrome(
      "footer",
      "Fale com a Folha",
      "Atendimento ao Assinante",
      story.pick(["Trabalhe Conosco", "Projeto Editorial"]),
      "Copyright Folha do Planalto. Todos os direitos reservados. Para republicar, peça licença à Agência Planalto.",
    ),
  ],
};
