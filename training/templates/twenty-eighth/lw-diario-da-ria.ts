import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Jornal português de assinantes: carta do director em prosa, boletim, podcast, agenda, ficha técnica. */
export const lwDiarioDaRia: Template = {
  name: "lw-diario-da-ria",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("pt", month)} de ${year}, ${clock}`,
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "paywall",
          story.pick([
            "Está a ler este artigo porque alguém o pagou. Se puder, pague o seguinte: custa menos do que uma bica.",
            "Ofereça este artigo a um amigo. Ainda tem dez ofertas este mês.",
          ]),
        ),
      ],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "donation",
      "Caro leitor",
      "Este jornal faz-se todos os dias há mais de um século e em nenhum deles foi fácil. Não temos dono rico nem queremos ter.",
      "O que lhe pedimos é pouco: que nos assine. O que lhe damos em troca é o que viu aqui: gente que vai, pergunta e volta para contar.",
      "O director",
    ),
    ...chrome(
      "podcast",
      "No episódio desta semana de Maré Baixa, uma marnoteira explica por que razão o sal não tem pressa. Para ouvir onde quiser.",
    ),
    ...chrome(
      "event",
      "Sábado, às dez, há visita guiada aos moliceiros. Leve chapéu. As crianças não pagam, mas remam.",
    ),
    ...chrome("related", story.headline(), story.teaser(), story.headline(), story.teaser()),
    ...chrome("footer", "Ficha técnica", "Estatuto editorial", "Provedor do leitor"),
  ],
};
