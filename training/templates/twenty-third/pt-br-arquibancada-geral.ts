import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian and Portuguese-style sports page with tables, fan vote and betting responsibility text. */
export const ptBrArquibancadaGeral: Template = {
  name: "pt-br-arquibancada-geral",
  language: "pt",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome("menu", "Futebol", "Tabela", "Mercado da bola", "Vôlei", "Ao vivo", "Palpites"),
    ...chrome("ticker", `AO VIVO ${story.headline()}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por: ${author}`),
    ...story.date((when) => `${when.dd}/${when.mm}/${when.year} às ${when.clock}`),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome("promo", "+ Veja a tabela completa"),
          chrome("promo", `➡️ ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        0.6,
        chrome("app", "Siga a Arquibancada no Instagram e no YouTube", "Não perca nenhum lance"),
      ],
    ),
    ...chrome(
      "poll",
      "Quem foi o craque do jogo?",
      "O goleiro",
      "O técnico",
      "A torcida",
      "Votar",
      `Parcial: ${story.int(10, 60)}%`,
    ),
    ...chrome("comment", `${story.int(10, 600)} comentários`, "Mais recentes"),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `há ${story.int(1, 20)} horas`,
        story.comment(),
        `Curtir (${story.int(0, 90)})`,
      ),
    ),
    ...chrome(
      "related",
      "Últimas notícias",
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome("ad", "Aposta é assunto para adultos. Jogue com responsabilidade."),
    ...chrome("footer", "Central de ajuda", "Regras de participação", "Grupo Arquibancada"),
  ],
};
