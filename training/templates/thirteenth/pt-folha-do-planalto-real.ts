import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian national daily: subscriber limits, column lists, live coverage lists with times, charts' remains. */
export const ptFolhaDoPlanaltoReal: Template = {
  name: "pt-folha-do-planalto-real",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "login",
      story.pick(["ENTRAR", "Olá, leitor"]),
      story.pick(["ASSINE POR R$ 1,90", "Assine"]),
    ),
    ...chrome("menu", "Poder", "Mercado", "Cotidiano", "Esporte", "Ilustrada", "Comida", "Colunas"),
    ...chrome(
      "paywall",
      story.pick(["Conteúdo para assinantes", "Você tem 3 matérias grátis neste mês"]),
    ),
    ...chrome("tags", story.pick(["COTIDIANO", "SAÚDE", "MERCADO"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (d) =>
        `${d.day}.${["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"][d.month - 1]}.${d.year} às ${d.clock.replace(":", "h")}${story.pick(["", " Atualizado: 23h01"])}`,
    ),
    ...chrome(
      "tools",
      story.pick(["Ouvir o texto", "Diminuir fonte"]),
      story.pick(["Salvar para ler depois", "Salvar artigos"]),
    ),
    ...story.byline((a) => story.pick([a, a.toUpperCase()])),
    ...story.body(
      [
        0.2,
        chrome(
          "share",
          story.pick(["Dê um conteúdo", "Envie de presente"]),
          "Benefício do assinante",
        ),
      ],
      [0.45, chrome("related", story.pick(["relacionadas", "leia também"]), ...story.headlines(2))],
      [
        0.7,
        chrome(
          "newsletter",
          story.pick(["Planalto à Mesa", "Boletim da Tarde"]),
          story.pick(["Receba no seu e-mail o que importa, sem pressa.", "Carregando..."]),
        ),
      ],
    ),
    ...chrome(
      "tools",
      "Carregando...",
      story.pick(["Erramos? Fale com a Redação", "Encontrou erro? Avise"]),
    ),
    ...chrome(
      "related",
      story.pick(["últimas notícias", "Ao vivo"]),
      `${story.int(10, 22)}h${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 22)}h${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 22)}h${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome(
      "comment",
      `Comentários ${story.int(3, 90)}`,
      story.reader(),
      story.comment(),
      story.pick(["Responda", "Denuncie"]),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "legal",
      story.pick([
        "Os comentários são de responsabilidade dos autores e podem ser retirados se não seguirem as regras da casa.",
        "Copyright. É proibida a reprodução sem autorização, por escrito, da Folha do Planalto.",
      ]),
    ),
    ...chrome(
      "sponsor",
      story.pick(["Estúdio Planalto: conteúdo de marca", "APRESENTADO POR"]),
      story.pick([
        "Como o café viaja 400 km e chega quente",
        "Investir com pouco: guia em 5 passos",
      ]),
    ),
    ...chrome(
      "podcast",
      story.pick(["PODCASTS", "Café do Planalto"]),
      story.pick(["Episódio de hoje: quem roubou o ferro?", "#214: o preço do pão"]),
    ),
    ...chrome(
      "footer",
      "Fale com a Folha",
      "Ombudsman",
      "Trabalhe conosco",
      "Mapa do site",
      `© ${story.when.year}`,
    ),
  ],
};
