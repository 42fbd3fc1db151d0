import { monthName, weekdayName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Diário regional português: assinaturas, freguesias, comentários, farmácias (Portuguese regional). */
export const btPtCorreioDaRibeira: Template = {
  name: "bt-pt-correio-da-ribeira",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ir para o conteúdo",
      "Freguesias",
      "País",
      "Desporto",
      "Opinião",
      "Necrologia",
      "Edição do dia",
      "Entrar",
      "Assinar",
    ),
    ...chrome(
      "calendar",
      `${weekdayName("pt", story.when.weekday)}, ${story.when.day} de ${monthName("pt", story.when.month)}`,
      `${story.int(5, 36)}º`,
      "Farmácias de serviço",
    ),
    ...chrome("tags", story.pick(["Educação", "Local", "Sociedade"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("pt", month)} de ${year}, ${clock}`,
    ),
    ...chrome("share", "Partilhar", "Oferecer artigo", "Guardar para ler mais tarde"),
    ...chrome("photo-credit", story.pick(["Fotografia: Nuno Sarrico", "Foto DR", "Arquivo"])),
    ...story.body(
      [0.3, chrome("promo", `Leia também: ${story.headline()}`)],
      [
        0.65,
        chrome(
          "newsletter",
          "Subscreva o Correio das Sete",
          "As notícias da sua freguesia antes da meia de leite.",
          "Subscrever",
        ),
      ],
    ),
    ...chrome("tools", "Sugerir correção"),
    ...chrome(
      "tags",
      `Tópicos: ${story.pick(["professores, habitação", "gastronomia", "transportes"])}`,
    ),
    ...chrome(
      "comment",
      "Comentários",
      story.reader(),
      story.comment(),
      `${story.int(0, 30)} gosto`,
    ),
    ...chrome(
      "comment-form",
      "Os comentários a este artigo estão reservados a assinantes. Antes de publicar, conte até dez.",
    ),
    ...chrome(
      "related",
      "Últimas",
      ...story
        .headlines(4)
        .map((headline) => `${story.int(8, 22)}h${story.int(10, 59)} ${headline}`),
    ),
    ...chrome("related", "Mais lidas", ...numbered(story.headlines(3), ".º ")),
    ...chrome(
      "footer",
      "Ficha técnica",
      "Estatuto editorial",
      "Livro de reclamações",
      "Lei da transparência",
      `© ${story.when.year} Correio da Ribeira Fria, Lda. Registo ERC 000142`,
    ),
  ],
};
