import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Portuguese daily: subscriber gate, "Leia também", reader's letter, comment counter, classifieds. */
export const ptJornalDaBeiraRio: Template = {
  name: "pt-jornal-da-beira-rio",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ao minuto",
      "País",
      "Local",
      "Economia",
      "Desporto",
      "Opinião",
      "Necrologia",
      "Assinar",
    ),
    ...chrome("breadcrumb", story.pick(["Autárquicas", "Sociedade", "Local"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([a, `Texto: ${a}`])),
    ...story.date(
      ({ day, mm, year, clock }) => `${day}.${mm}.${year} às ${clock.replace(":", "h")}`,
    ),
    ...chrome("share", "Partilhar", "Guardar", "Oferecer artigo", "Ouvir"),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["Leia também:", "Ler mais", "A ler:"])} ${story.headline()}`,
        ),
      ],
      [0.55, chrome("promo", story.teaser())],
      [
        0.8,
        chrome(
          "newsletter",
          "Cartas da Beira-Rio",
          "Às sextas, o que aconteceu na região e não coube no jornal. Subscreva gratuitamente.",
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Caro leitor,",
      "Não costumamos falar de nós. Mas o papel subiu, a gasolina também, e a conta da luz da redação chegou esta manhã ao mesmo tempo que o senhor que a lê.",
      "Se este trabalho lhe faz falta, assine. Se não puder, partilhe. Se não quiser partilhar, obrigado por ter ficado até ao fim.",
    ),
    ...chrome(
      "comment",
      `${story.int(1, 40)} comentários`,
      story.reader(),
      story.comment(),
      "Responder",
    ),
    ...chrome(
      "related",
      "Mais lidas",
      ...counted(story.headlines(4)),
      "Recomendadas",
      ...story.headlines(2),
    ),
    ...chrome(
      "footer",
      "Ficha técnica",
      "Estatuto editorial",
      "Lei da transparência",
      "Livro de reclamações",
    ),
  ],
};
