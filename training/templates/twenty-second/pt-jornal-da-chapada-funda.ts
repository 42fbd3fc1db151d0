import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small-town Brazilian blog-paper: widgets, WhatsApp contact, ads of shops. */
export const ptJornalDaChapadaFunda: Template = {
  name: "pt-jornal-da-chapada-funda",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Jornal da Chapada Funda", "A notícia que vem da serra"),
    ...chrome("menu", "Início", "Notícias", "Vídeos", "Contato"),
    ...chrome("breadcrumb", "Início → Notícias"),
    ...story.title(),
    ...story.date((when) => `Publicado em ${when.day}/${when.month}/${when.year}`),
    ...story.byline((author) => `por ${author}`),
    ...chrome("counter", `${story.int(30, 4000)} visualizações`),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        0.5,
        chrome(
          "ad",
          story.pick(["Ótica Boa Vista: armações em até 10x", "Pizzaria do Beto, entrega grátis"]),
        ),
      ],
      [story.pick([0.7, 0.75, 0.85]), chrome("promo", story.headline())],
    ),
    ...chrome("share", "Compartilhe isso:", "Mandar para o X(outra aba)"),
    ...chrome("pager", `« ${story.headline()}`, `${story.headline()} »`),
    ...chrome(
      "comment-form",
      "Deixe um comentário",
      "Seu e-mail fica só com a gente. Preencha o que tem asterisco *",
    ),
    ...chrome("comment", `${story.reader()} disse:`, story.comment()),
    ...chrome("related", story.pick(["Posts recentes", "Relacionado"]), ...story.headlines(4)),
    ...chrome("search", "Pesquisar por:"),
    ...chrome("contact", "Mande sua sugestão de pauta: (00) 5555-0199"),
    ...chrome("event", "Festa do Pequi, dias 12 e 13, na praça"),
    ...chrome("poll", "Enquete: asfalto ou praça?", "Asfalto", "Praça", "Ver resultado"),
    ...chrome("footer", "Todos os direitos reservados", "Feito com tema livre"),
  ],
};
