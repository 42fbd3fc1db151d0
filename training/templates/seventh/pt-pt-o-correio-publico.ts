import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Diário português de qualidade: exclusivo assinantes, «Ler mais», provedor do leitor, «Partilhar», gostos, receber alertas. */
export const ptPtOCorreioPublico: Template = {
  name: "pt-pt-o-correio-publico",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– ", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Opinião",
      "Caderno Dois",
      "Palco",
      "Rumos",
      "Ambiente",
      "Podcasts",
      "Jogos",
      "Edição impressa",
    ),
    ...chrome("login", "Assine já", story.pick(["Entrar", "A minha conta"])),
    ...story.pick([chrome("paywall", "Exclusivo", "Oferecer artigo"), []]),
    ...story.title(),
    ...story.standfirst(),
    ...story.pick([
      [
        ...story.byline((author) => author),
        ...story.date(
          ({ clock, day, month, year }) =>
            `${day} de ${monthName("pt", month)} de ${year}, ${clock}`,
        ),
      ],
      [
        ...story.byline(
          (author) => `${author}${story.pick([" (texto) e Rui Farinha (fotografia)", ""])}`,
        ),
        ...story.date(({ clock, day, mm, year }) => `${day}.${mm}.${year} às ${clock}h`),
      ],
    ]),
    ...chrome("comment", `${story.int(0, 64)} comentários`),
    ...chrome(
      "share",
      "Partilhar notícia",
      "Guardar",
      "Subscrever alertas deste autor",
      "Siga-nos",
    ),
    ...chrome("photo-credit", story.pick(["RUI FARINHA", "Nélia Quaresma (arquivo)", "DR"])),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["Mais populares", "Ler mais"]),
          story.headline(),
          story.pick([`Galeria: ${story.headline()}`, story.headline()]),
        ),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          story.pick([
            "As nossas cartas chegam a horas certas e cabem num café. Escolha as que quer receber.",
            "Receba a newsletter Despacho, de segunda a sexta, à hora do lanche.",
          ]),
        ),
      ],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "legal",
      `O Correio escreve ${story.pick(["com a grafia anterior ao acordo quando o autor assim o prefere", "segundo o Acordo Ortográfico, salvo opção do autor"])}`,
    ),
    ...chrome(
      "tags",
      story.pick(["SOCIEDADE", "LOCAL", "DESPORTO"]),
      story.pick(["ILHAS", "AUTARQUIAS", "FUTEBOL"]),
      "PORTUGAL",
    ),
    ...chrome(
      "paywall",
      "Apoie o jornalismo que não se vende ao minuto. Ao tornar-se assinante, permite que os nossos repórteres continuem a ir aos sítios onde já ninguém vai.",
      `Assinar por ${story.pick(["0,99", "1,49"])} €/semana`,
    ),
    ...chrome(
      "comment-form",
      "Os comentários estão reservados a assinantes com nome próprio e apelido.",
      "Antes de escrever, leia os critérios de publicação.",
    ),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        story.reader(),
        story.pick(["Experiente", "Influente", "Iniciante"]),
        story.comment(),
        `${story.pick(["1", "2"])} ${story.pick(["hora", "dia"])} atrás`,
      ),
    ),
    ...chrome("related", "Sugeridas", ...story.headlines(3), "Próximo artigo", story.headline()),
    ...chrome(
      "footer",
      "Ficha técnica",
      "Estatuto editorial",
      "Provedor do leitor",
      "Lei da Transparência",
      "Livro de Estilo",
      "Publicidade",
      "Recibos",
    ),
  ],
};
