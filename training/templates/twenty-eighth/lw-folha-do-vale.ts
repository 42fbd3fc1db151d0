import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal regional brasileiro: enquete com resultado, "leia também" e chamadas sem rótulo, grupo de mensagens, comentários. */
export const lwFolhaDoVale: Template = {
  name: "lw-folha-do-vale",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Últimas", "Cidades", "Polícia", "Esporte", "Classificados"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock.replace(":", "h")}`),
    ...story.body(
      [0.25, chrome("promo", story.pick([`Leia também: ${story.headline()}`, story.headline()]))],
      [
        0.5,
        chrome(
          "follow",
          story.pick([
            "Quer receber as notícias do Vale no celular? Entre no nosso grupo; só a gente escreve.",
            "Participe do canal e fique sabendo antes da fofoca.",
          ]),
        ),
      ],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "poll",
      story.pick([
        "Enquete: você é a favor do horário de verão?",
        "Você já tomou a vacina deste ano?",
      ]),
      "Sim",
      "Não",
      "Tanto faz",
      `Total de votos: ${story.int(40, 3000)}`,
      story.pick(["Obrigado por votar!", "Seu voto foi registrado."]),
    ),
    ...chrome(
      "comment",
      "Comentários",
      story.reader(),
      story.comment(),
      `${story.reader()} em resposta`,
      story.comment(),
      "Os comentários são de quem os escreve e não representam a opinião do portal.",
    ),
    ...chrome("related", "Mais lidas", ...counted(story.headlines(3))),
    ...chrome("footer", "Expediente", "Anuncie", "Fale conosco"),
  ],
};
