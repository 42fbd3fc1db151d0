import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal de notícias e entretenimento brasileiro: e-mail, horóscopo, patrocinados, «Continua após a publicidade», Terceiros. */
export const ptBrPortalOitava: Template = {
  name: "pt-br-portal-oitava",
  language: "pt",
  layout: { newline: "\r\n", gap: "ragged", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("tools", "Ir para o conteúdo [1]", "Ir para o menu [2]", "Alto contraste"),
    ...chrome(
      "menu",
      "Assine UP",
      "e-mail",
      "bate-papo",
      "Esportes",
      "Famosos",
      "Horóscopo",
      "Carros",
      "Produtos",
    ),
    ...chrome(
      "ticker",
      `Brasília ${story.pick(["chove", `${story.int(17, 33)}°`])}`,
      `Bolsa ${story.pick(["-", "+"])}0,${story.int(10, 99)}%`,
      `R$ 5,${story.int(10, 89)}`,
    ),
    ...chrome(
      "breadcrumb",
      `Home > ${story.pick(["Notícias", "Nossa gente"])} > ${story.pick(["Cotidiano", "À mesa"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `${author}${story.pick(["", " | Do Portal Oitava, em São Paulo", " Colaboração para o Oitava"])}`,
    ),
    ...story.date(
      ({ clock, dd, mm, year }) =>
        `${dd}/${mm}/${year} ${clock}${story.pick(["", " (Atualizada)"])}`,
    ),
    ...chrome(
      "tools",
      "Deixe seu comentário",
      "Ler resumo da notícia",
      "Gerado por IA e revisado por gente",
    ),
    ...story.body(
      [0.15, chrome("ad", "Continua após a publicidade")],
      [
        0.4,
        chrome(
          "related",
          story.pick(["Veja mais:", "RELACIONADAS"]),
          story.headline(),
          story.headline(),
          story.headline(),
        ),
      ],
      [0.65, chrome("ad", "PUBLICIDADE")],
      [0.85, chrome("teaser", story.teaser())],
    ),
    ...chrome("legal", "** As opiniões do texto são de quem assina, e não do Portal Oitava"),
    ...chrome(
      "comment-form",
      `${story.int(0, 98)} Comentários`,
      "Os comentários deste texto foram fechados",
      "Quem assina o Oitava pode ler o que já foi escrito",
      "Quero assinar",
    ),
    ...chrome("comment", story.reader(), `${story.int(2, 300)} dias atrás`, story.comment()),
    ...chrome("poll", "Você gostou deste conteúdo?", "👍", "👎", "Obrigado por avaliar!"),
    ...chrome("related", "As mais lidas agora", ...counted(story.headlines(5))),
    ...chrome(
      "ad",
      "Shopping Oitava",
      `Fritadeira 4L a partir de R$ ${story.pick(["249,90", "319,00"])}`,
      `Celular ${story.pick(["128", "256"])}GB em 12x sem juros`,
    ),
    ...chrome(
      "tools",
      `Horóscopo: veja a previsão para ${story.pick(["Áries", "Libra", "Peixes"])}`,
      "Loterias",
      "Palavras cruzadas",
    ),
    ...chrome(
      "footer",
      "SAC",
      "Segurança e privacidade",
      "Denuncie",
      `© 1997-${story.when.year} Oitava - O melhor conteúdo. Todos os direitos reservados. Hospedagem: Oitava Host`,
    ),
  ],
};
