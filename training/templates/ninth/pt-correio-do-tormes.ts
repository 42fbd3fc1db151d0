import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Portuguese daily: exclusivo, leia também, secções, newsletter, legal. */
export const ptCorreioDoTormes: Template = {
  name: "pt-correio-do-tormes",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Última hora", "País", "Desporto", "Opinião", "Edição impressa"),
    ...chrome("breadcrumb", story.pick(["Início › Local", "Início › Sociedade"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} (texto)`),
    ...story.date((w) => `${w.day} de ${w.mm} de ${w.year}, ${w.clock}`),
    ...chrome("share", "PartilharFacebookWhatsAppGuardar"),
    ...chrome("counter", `${story.int(0, 80)} comentários`),
    ...story.body(
      [0.25, chrome("promo", `Leia também: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "newsletter",
          "Primeira Carta: o essencial antes das oito, sem publicidade e com o estado do rio.",
          "Subscrever",
        ),
      ],
      [0.8, chrome("related", story.headline(), story.headline())],
    ),
    ...chrome("tags", "Tópicos: pontes, autarquias, obras"),
    ...chrome("author-bio", `${story.author} é jornalista desde 1998 e escreve sobre o interior.`),
    ...chrome("related", "Mais lidas", ...numbered(story.headlines(4))),
    ...chrome(
      "comment",
      `${story.reader()}, há ${story.int(2, 20)} horas`,
      story.comment(),
      `${story.reader()}, ontem`,
      story.comment(),
    ),
    ...chrome("comment-form", "Comente com o seu nome verdadeiro. Restam 800 caracteres."),
    ...chrome(
      "paywall",
      "Para continuar a ler o Correio, assine a partir de 1,50 € por semana. Os sócios do jornal leem sempre primeiro.",
    ),
    ...chrome("ad", "PUB"),
    ...chrome(
      "legal",
      "Os comentários são moderados segundo os nossos critérios, que pode consultar aqui. O jornal não se responsabiliza por opiniões alheias.",
    ),
    ...chrome(
      "consent",
      "Respeitamos a sua privacidade: escolha o que aceita.",
      "Aceito",
      "Mais opções",
    ),
  ],
};
