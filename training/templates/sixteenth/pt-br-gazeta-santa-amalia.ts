import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian portal: font controls, leia mais, channel calls, mais lidas, comments by registered readers. */
export const ptBrGazetaSantaAmalia: Template = {
  name: "pt-br-gazeta-santa-amalia",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Últimas notícias",
      "Cidades",
      "Esportes",
      "Pop & Arte",
      "Concursos",
      "Assine",
      "Entrar",
    ),
    ...chrome("tools", "A+", "A-", "Ouvir texto", "0:00"),
    ...chrome(
      "breadcrumb",
      story.pick(["Home > Cidade", "Início / Notícias / Regional", "Você está em: Esportes"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) =>
      story.pick([`Por ${author}, Gazeta`, `${author}`, `Da redação, ${author}`]),
    ),
    ...story.date(({ dd, mm, year, clock }) =>
      `${dd}/${mm}/${year} ${clock.replace(":", "h")} ${story.pick(["Atualizado há 2 horas", "", "- Atualizado"])}`.trim(),
    ),
    ...chrome("share", "Compartilhe", "Compartilhar no WhatsApp", "Compartilhar no Facebook"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Foto: Reprodução/TV Amália",
        "— Foto: Divulgação",
        "Crédito: Beto Salgueiro/Gazeta",
      ]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "follow",
          story.pick([
            "✅ Clique aqui para seguir o canal da Gazeta no WhatsApp",
            "📲 Participe do nosso grupo e receba as notícias em primeira mão",
          ]),
        ),
      ],
      [
        0.45,
        chrome(
          "promo",
          ...story.pick([
            [`LEIA TAMBÉM: ${story.headline()}`],
            [`Leia mais: ${story.headline()}`],
            [story.headline()],
          ]),
        ),
      ],
      [0.65, chrome("ad", "Publicidade", "Continua após a publicidade")],
      [0.85, chrome("related", ...marked(story.pick(["• ", ""]), story.headlines(2)))],
    ),
    ...chrome(
      "tags",
      story.pick(["Santa Amália", "Comércio"]),
      story.pick(["Prefeitura", "Futebol feminino"]),
    ),
    ...chrome(
      "related",
      story.pick(["Mais lidas", "Veja também", "Mais do portal"]),
      ...story.pick([(list: string[]) => numbered(list, ""), (list: string[]) => list])(
        story.headlines(5),
      ),
    ),
    ...chrome(
      "sponsor",
      "Conteúdo de marca",
      "Seu negócio pode vender mais com a nova maquininha Pagou",
    ),
    ...chrome(
      "comment",
      `${story.int(2, 200)} comentários`,
      story.reader(),
      `há ${story.int(2, 9)} horas`,
      story.comment(),
      "Responder",
      story.reader(),
      story.comment(),
      "Responder",
    ),
    ...chrome(
      "comment-form",
      "Quem comenta responde pelo que escreve. A Gazeta apaga ofensas e propaganda, e avisa uma vez só.",
    ),
    ...chrome(
      "newsletter",
      "Receba a newsletter da Gazeta",
      "Um resumo das notícias, toda manhã, com um pouco de humor e muito café.",
      "Inscreva-se",
    ),
    ...chrome(
      "consent",
      "Usamos cookies para melhorar sua experiência. Ao continuar, você concorda com a nossa política de privacidade.",
      "Prosseguir",
    ),
    ...chrome(
      "footer",
      "Princípios editoriais",
      "Anuncie conosco",
      "Trabalhe aqui",
      `© Copyright 2000-${story.when.year} Grupo Amália de Comunicação`,
    ),
  ],
};
