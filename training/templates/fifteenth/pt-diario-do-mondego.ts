import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A Portuguese national daily: exclusive marks, offers to give, commenting points, subjects to follow. */
export const ptDiarioDoMondego: Template = {
  name: "pt-diario-do-mondego",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Secções",
      "Opinião",
      "Mundo",
      "Local",
      "Ciência",
      "Evasão",
      "Vídeos",
      "Jogos",
    ),
    ...chrome("login", "Assine já", "Iniciar sessão"),
    ...chrome(
      "paywall",
      story.pick(["Exclusivo", "Artigo exclusivo para assinantes", "Artigo aberto"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date((when) => `${longDate("pt", when)}, ${when.clock}`),
    ...chrome(
      "tools",
      "Oferecer artigo",
      "Guardar",
      "Ouça este artigo",
      `00:00 ${story.pick(["02:41", "05:12"])}`,
      "Partilhar",
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Rui Fontela", "LUSANA/PAULO NETO", "A manhã na aldeia DANIEL SERRANO"]),
    ),
    ...story.pick([chrome("promo", story.headline()), []]),
    ...story.body(
      [story.int(17, 33) / 100, story.pick([chrome("promo", story.headline()), []])],
      [
        story.int(42, 58) / 100,
        chrome(
          "newsletter",
          "Subscrever newsletter",
          "O essencial da manhã, escrito por quem madruga. De segunda a sexta, às 7h.",
          "Ao subscrever aceita os termos e condições.",
        ),
      ],
      [story.int(72, 88) / 100, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Jornalista. Escreve sobre educação e território. Nasceu em Viseu e continua a perder o autocarro.",
        "Redacção Local.",
      ]),
      "Ver artigos",
    ),
    ...chrome(
      "tags",
      "Subscrever alertas",
      story.pick(["Educação", "Infância", "Interior"]),
      "Local",
    ),
    ...chrome("tools", "Comunicar erro"),
    ...chrome("related", "Ler mais", ...story.headlines(3)),
    ...chrome("comment", `${story.int(1, 20)} comentários`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        story.reader(),
        story.pick(["Experiente", "Moderador", "Iniciante"]),
        story.comment(),
      ),
    ),
    ...chrome(
      "comment-form",
      "Escolha um dos seguintes tópicos para criar um grupo no Fórum",
      "Caracteres restantes: 800",
      "Para comentar precisa de ter nota positiva",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Ficha técnica",
      "Autores",
      "Estatuto editorial",
      "Provedor do Leitor",
      "Livro de reclamações",
    ),
  ],
};
