import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Portuguese daily: exclusive marks, tema row, mais populares, opinion, subscription plea in prose. */
export const ptFolhaDoMonteRaso: Template = {
  name: "pt-folha-do-monte-raso",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Atualidade",
      "Política",
      "Economia",
      "Mundo",
      "Desporto",
      "Cultura",
      "Opinião",
      "Passatempos",
    ),
    ...chrome("login", "Entrar", "Assinar a partir de 1€"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `${author} (texto)`])),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} de ${["Janeiro", "Fevereiro", "Março", "Abril", "Maio", "Junho", "Julho", "Agosto", "Setembro", "Outubro", "Novembro", "Dezembro"][month - 1]} de ${year}, ${clock}`,
    ),
    ...chrome(
      "audio",
      "Ouça este artigo",
      `00:00 0${story.int(2, 7)}:${story.int(10, 59)}`,
      "Exclusivo para assinantes",
    ),
    ...chrome("share", "Partilhar", "Oferecer artigo", "Guardar", "Imprimir"),
    ...chrome("comment", `${story.int(0, 44)}`, "Comentar"),
    ...story.body(
      [0.3, chrome("related", story.headline(), story.teaser())],
      [
        0.6,
        chrome(
          "newsletter",
          story.pick(["Receba a newsletter Manhã no Monte", "Subscreva gratuitamente"]),
          "As notícias que interessam a quem vive longe da capital.",
        ),
      ],
      [0.85, chrome("promo", story.pick([`Leia ainda: ${story.headline()}`, story.headline()]))],
    ),
    ...chrome(
      "donation",
      "Um jornal de montanha custa mais a fazer",
      "Temos três jornalistas, um carro velho e onze concelhos. Quem nos assina paga a gasolina e o tempo de ouvir as pessoas até ao fim. Se já assina, obrigado. Se não, pense que são dois cafés por semana.",
    ),
    ...chrome(
      "tags",
      "Tópicos",
      story.pick(["Comboios", "Autarquias"]),
      story.pick(["Interior", "Mobilidade"]),
    ),
    ...chrome(
      "related",
      story.pick(["Mais populares", "Últimas", "Leia também"]),
      ...story.pick([(list: string[]) => counted(list), (list: string[]) => list])(
        story.headlines(5),
      ),
    ),
    ...chrome(
      "comment-form",
      "Comentários",
      "Seja o primeiro a comentar",
      "Para comentar tem de iniciar sessão. O seu comentário será lido por um moderador.",
    ),
    ...chrome("poll", "Inquérito", "Costuma viajar de comboio?", "Sim", "Não", "Votar"),
    ...chrome(
      "author-bio",
      ...story.pick([
        [],
        [
          `${story.author}. Jornalista, natural de Vale de Prados. Escreve sobre transportes e sobre quem os espera.`,
        ],
      ]),
    ),
    ...chrome(
      "footer",
      "Ficha técnica",
      "Estatuto editorial",
      "Provedor do leitor",
      "Livro de estilo",
      `@ ${story.when.year} Folha do Monte Raso, SA`,
    ),
  ],
};
