import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Portuguese newspaper: subscriber notes, "ler mais", agenda, opinion list, legal text. */
export const correioDaPontaDoCacao: Template = {
  name: "correio-da-ponta-do-cacao",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Última hora", "País", "Mundo", "Opinião", "Desporto", "Assinar", "Entrar"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} às ${clock}`),
    ...chrome("audio", "Ouvir notícia"),
    ...chrome("tools", "Guardar", "Oferecer artigo", "Partilhar"),
    ...story.body(
      [
        0.45,
        chrome(
          "newsletter",
          "O Correio da noite",
          "Um resumo do dia, escrito por quem o viveu. De segunda a sexta.",
          "Subscrever",
        ),
      ],
      [0.8, chrome("promo", `Ler também ${story.headline()}`)],
    ),
    ...chrome("tags", "Tópicos", story.pick(["Ilhas", "Emprego", "Sociedade"])),
    ...chrome(
      "related",
      "Opinião",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.pick(["Amélia Vaz", "R. Tavares Cruz", "Joana Pego"]),
            story.headline(),
          ),
        )
        .map((line) => line.text),
    ),
    ...chrome("related", "Mais populares", ...story.headlines(3)),
    ...chrome(
      "legal",
      "Os direitos de propriedade sobre os textos e imagens pertencem à Correio da Ponta, Lda. A sua reprodução depende de autorização.",
    ),
    ...chrome("footer", "Estatuto editorial", "Ficha técnica", "Contactos", "Livro de reclamações"),
  ],
};
