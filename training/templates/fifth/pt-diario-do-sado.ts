import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Portuguese daily: exclusives for subscribers, minute-by-minute list, comments with votes, corrections line. */
export const ptDiarioDoSado: Template = {
  name: "pt-diario-do-sado",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Últimas",
      "Sociedade",
      "Local",
      "Ípsis",
      "Opinião",
      "Podcasts",
      "Jogos",
      "Assine já",
    ),
    ...chrome("ticker", "Última hora", story.headline()),
    ...chrome("breadcrumb", story.pick(["Sociedade", "Local", "Política"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} às ${clock}`),
    ...chrome("tools", "Ouvir", "Oferecer artigo", "Guardar", "Partilhar"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Despertador, a newsletter que chega antes do café. Receba-a de segunda a sexta.",
          "Subscrever",
          "Já subscreveu com o seu endereço.",
        ),
      ],
      [0.6, chrome("related", "Ler mais", story.headline(), story.headline())],
    ),
    ...chrome(
      "donation",
      "O jornalismo que fazemos precisa de quem o lê. Apoie o Diário do Sado por 1 € por semana.",
    ),
    ...chrome(
      "comment",
      story.reader(),
      "Experiente",
      story.comment(),
      `Responder ${story.int(0, 20)}`,
      story.reader(),
      "Iniciante",
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      "Os leitores são a força e a vida do jornal. Para comentar, faça login.",
      "Tem 500 caracteres",
    ),
    ...chrome("related", "Mais populares", ...numbered(story.headlines(4))),
    ...chrome("contact", "Encontrou um erro? Envie-nos uma sugestão para o provedor do leitor."),
    ...chrome(
      "footer",
      "Ficha técnica",
      "Estatuto editorial",
      "Contactos",
      "Ajuda",
      "Definir como página inicial",
    ),
  ],
};
