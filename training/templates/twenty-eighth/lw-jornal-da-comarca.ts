import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Site de notícias sóbrio do interior: frase solta de outra matéria, enquete em vários formatos, notas curtas em prosa. */
export const lwJornalDaComarca: Template = {
  name: "lw-jornal-da-comarca",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("breadcrumb", "Início", "Notícias", "Cidade"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Da redação, ${a}`),
    ...story.date(({ day, month, year }) => `${day} de ${monthName("pt", month)} de ${year}`),
    ...story.body(
      [0.3, story.pick([chrome("teaser", story.teaser()), chrome("promo", story.headline())])],
      [
        0.6,
        story.pick([
          chrome(
            "poll",
            "O que você achou da decisão?",
            "( ) Boa",
            "( ) Ruim",
            "( ) Não sei",
            "Votar",
            "Ver resultado parcial",
          ),
          chrome(
            "contact",
            "Presenciou o caso? Mande fotos e vídeos para a nossa redação pelo aplicativo de mensagens.",
          ),
          chrome("promo", `Veja mais: ${story.headline()}`),
        ]),
      ],
    ),
    ...chrome(
      "newsletter",
      "Receba as principais notícias do dia no seu e-mail. O cadastro é gratuito e pode ser cancelado quando quiser.",
    ),
    ...chrome(
      "promo",
      story.headline(),
      "Um caminhão tombou na noite de segunda-feira na rodovia estadual. O motorista sofreu ferimentos leves e foi levado ao hospital.",
      story.headline(),
      "A feira do produtor volta a funcionar aos sábados, das seis ao meio-dia, no pátio da antiga estação.",
    ),
    ...chrome(
      "footer",
      "O Jornal da Comarca circula desde 1948 e é membro da associação dos diários do interior. Os artigos assinados são de responsabilidade de seus autores.",
    ),
  ],
};
