import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Jornal regional português: classificados, farmácias, meteorologia, assinatura. */
export const xzPtCorreioDaAlcarva: Template = {
  name: "xz-pt-correio-da-alcarva",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Região", "País", "Desporto", "Cultura", "Opinião", "Necrologia"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.day} de ${monthName("pt", w.month)} de ${w.year}, ${w.clock}`),
    ...story.byline((author) => `${author}`),
    ...chrome("photo-credit", story.pick(["Foto: DR", "Foto: Arquivo Correio da Alcarva"])),
    ...story.body(
      [0.5, chrome("promo", story.headline())],
      [
        0.8,
        story.int(0, 1) === 1 ? chrome("newsletter", "Subscreva a nossa newsletter diária") : [],
      ],
    ),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Meteorologia", "Alcarva 17º", "Serra 9º", "Ondulação 2 m")
      : []),
    ...chrome("calendar", "Farmácia de serviço", "Farmácia Paixão, Largo da Feira"),
    ...chrome(
      "ticker",
      "Distrital",
      `Alcarva FC ${story.int(0, 4)}-${story.int(0, 4)} Monte Novo`,
      "Ver classificação",
    ),
    ...chrome("related", "Artigos relacionados", ...story.headlines(3)),
    ...chrome(
      "paywall",
      "O jornalismo de proximidade custa dinheiro. Se nos lê todos os dias, assine: são cinco cêntimos por dia e o carteiro agradece.",
      "Assinar",
    ),
    ...chrome("comment-form", "O seu comentário", "Nome", "Email (não será publicado)", "Enviar"),
    ...chrome("footer", "Estatuto editorial", "Ficha técnica", "Livro de reclamações"),
  ],
};
