import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portuguese daily: exclusive marks, comment rules, newsletters, European Portuguese. */
export const ptOPenedoDiario: Template = {
  name: "pt-o-penedo-diario",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...story.pick([
      chrome(
        "consent",
        "Valorizamos a sua privacidade",
        `Nós e os nossos ${story.int(90, 700)} parceiros armazenamos e acedemos a informações num dispositivo, tais como identificadores únicos, para lhe mostrar publicidade à sua medida. Pode gerir as suas escolhas a qualquer momento.`,
        "ACEITO",
        "MAIS OPÇÕES",
      ),
      chrome(
        "consent",
        "Este sítio usa cookies. Ao navegar está a consentir a sua utilização.",
        "Percebi",
      ),
    ]),
    ...chrome(
      "menu",
      "Secções",
      "Última Hora",
      "País",
      "Mundo",
      "Economia",
      "Desporto",
      "Jogos",
      "Assinar",
    ),
    ...chrome("login", "Entrar", story.pick(["Minha conta", "Assine já"])),
    ...chrome(
      "breadcrumb",
      `Início / País / ${story.pick(["Beira", "Algarve", "Vale do Zêzere"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      (when) => `${when.day} de ${monthName("pt", when.month)} de ${when.year}, ${when.clock}`,
    ),
    ...chrome("share", "Partilhar", "Oferecer artigo", "Guardar", "Ler mais tarde"),
    ...chrome("photo-credit", story.pick(["DR", "Rui Canedo", "O Penedo"])),
    ...story.body(
      [
        0.25,
        story.pick([
          chrome("related", "Mais populares", story.headline(), story.headline(), story.headline()),
          chrome("related", story.headline()),
        ]),
      ],
      [
        0.5,
        story.pick([
          chrome(
            "newsletter",
            "Maré baixa",
            "A newsletter onde o país cabe em dez linhas, todas as manhãs no seu email.",
            "Subscrever",
          ),
          chrome(
            "newsletter",
            "Siga este tema e receba um aviso quando houver novidades.",
            "Seguir",
          ),
        ]),
      ],
      [0.8, story.pick([chrome("promo", `Ler também: ${story.headline()}`), []])],
    ),
    ...story.pick([
      chrome("contact", "Sugerir correção"),
      chrome("contact", "Tem uma história que devíamos contar? Escreva-nos."),
    ]),
    ...chrome(
      "tags",
      "Tópicos",
      story.pick(["Justiça", "Consumo", "Interior"]),
      story.pick(["Sociedade", "Ambiente"]),
      "Seguir",
    ),
    ...chrome(
      "comment",
      `${story.int(0, 80)} comentários`,
      "Os conteúdos são da responsabilidade de quem os escreve. Leia o nosso código de conduta.",
    ),
    ...story.repeat(story.int(0, 2), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.dd}.${story.when.mm}.${story.when.year} ${story.int(10, 23)}:${story.int(10, 59)}`,
        story.comment(),
        "Responder",
      ),
    ),
    ...chrome(
      "related",
      "Leia também",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "footer",
      "Sobre nós",
      "Estatuto editorial",
      "Ficha técnica",
      "Provedor do leitor",
      "Publicidade",
      `© ${story.when.year} O Penedo, Comunicação Social, SA`,
    ),
  ],
};
