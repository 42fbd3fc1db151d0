import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian portal: channel plug, prices, bare headlines, most-read under plain words. */
export const ptBrFolhaDoCerrado: Template = {
  name: "pt-br-folha-do-cerrado",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "Dólar R$ 5,42", "Soja R$ 131,00", "Goiânia 33°"),
    ...chrome("menu", "Cerrado", "Roça", "Esquina", "Gol", "Zap"),
    ...story.title(),
    ...story.byline((a) => `${a}, da redação`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock.replace(":", "h")}`),
    ...story.standfirst(),
    ...chrome("share", "Manda no zap  Copia  Imprime"),
    ...story.body(
      [0.2, chrome("ad", "A matéria segue logo ali embaixo")],
      [0.5, chrome("follow", "A turma do nosso canal fica sabendo primeiro. Chega mais.")],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "related",
      story.pick(["Todo mundo está nessa", "Pra ler no ônibus", "Também rolou hoje"]),
      ...counted(story.headlines(4)),
    ),
    ...chrome("related", story.headline()),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "comment",
      `${story.int(2, 40)}`,
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "legal",
      "O que o leitor escreve é por conta dele. Se passar do ponto, a gente tira.",
    ),
    ...chrome("footer", "Grupo Cerrado", "Trabalhe aqui"),
  ],
};
