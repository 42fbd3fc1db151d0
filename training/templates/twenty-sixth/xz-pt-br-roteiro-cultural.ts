import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Guia cultural: programação, ingressos, quiz, receitas, chamadas soltas. */
export const xzPtBrRoteiroCultural: Template = {
  name: "xz-pt-br-roteiro-cultural",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Cinema", "Shows", "Teatro", "Crianças", "Bares", "Grátis"),
    ...(story.int(0, 3) > 0
      ? chrome("event", "HOJE", "19h Sarau, Casa 12, grátis", "21h Forró na Estação, R$ 20")
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Texto de ${author}`),
    ...story.date(
      (w) => `${weekdayName("pt", w.weekday)}, ${w.day} de ${monthName("pt", w.month)}`,
    ),
    ...story.body(
      [0.3, chrome("ad", "Ingressos a partir de R$ 30", "Comprar")],
      [0.6, chrome("promo", story.headline())],
      [0.85, chrome("promo", story.headline())],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "poll",
          "Qual o melhor pastel da cidade?",
          "Feira da Lapa Nova",
          "Bar do Canto",
          "Da minha tia",
          "Votar",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome("event", "Em cartaz", "O Vizinho (14 anos): 16h, 18h30, 21h", "Mar de Dentro: 20h")
      : []),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("footer", "Anuncie", "Sugira um programa", "Termos de uso"),
  ],
};
