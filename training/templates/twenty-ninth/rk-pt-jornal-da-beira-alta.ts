import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Portuguese regional paper: subscriber text, ads by parish, opinion disclaimers, pharmacy, related with dates. */
export const rkPtJornalDaBeiraAlta: Template = {
  name: "rk-pt-jornal-da-beira-alta",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Região",
      "Sociedade",
      "Desporto",
      "Opinião",
      "Necrologia",
      "Classificados",
      "Assinar",
      "Entrar",
    ),
    ...chrome(
      "breadcrumb",
      `Início > Região > ${story.pick(["Vilar Seco", "Penalva de Cima", "Moimenta Velha"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `Por ${text}`),
    ...story.date(
      () =>
        `${story.when.day} de ${monthName("pt", story.when.month)} de ${story.when.year}, ${story.when.clock}`,
    ),
    ...chrome("reading-time", `Leitura de ${story.int(2, 5)} minutos`),
    ...chrome(
      "photo-credit",
      story.pick(["Fotografia de arquivo", "Foto: José Miguel Loureiro", "DR"]),
    ),
    ...chrome("share", "Partilhar no Facebook", "Partilhar no X", "Enviar por email", "Imprimir"),
    ...story.body(
      [0.3, chrome("related", `Leia também: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "paywall",
          "Este conteúdo chega até si graças aos nossos assinantes. A partir de 2 euros por mês pode ser um deles.",
        ),
      ],
      [0.85, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...chrome(
      "tags",
      `Etiquetas: ${story.pick(["autarquia", "saúde", "floresta"])}, ${story.pick(["obras", "incêndios"])}`,
    ),
    ...chrome("related", "Artigos relacionados"),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "related",
        story.headline(),
        `${story.when.day} ${monthName("pt", story.when.month)}, ${story.when.year}`,
      ),
    ),
    ...chrome(
      "event",
      "Farmácias de serviço",
      `Hoje: ${story.pick(["Avenida", "Moderna", "Misericórdia"])}`,
    ),
    ...chrome(
      "comment-form",
      "Deixe o seu comentário",
      "O seu endereço de email não será publicado.",
      "Os comentários são da exclusiva responsabilidade de quem os escreve.",
    ),
    ...chrome(
      "footer",
      "Estatuto editorial",
      "Ficha técnica",
      "Lei da transparência",
      "Livro de reclamações eletrónico",
      `© ${story.when.year} Jornal da Beira Alta`,
    ),
  ],
};
