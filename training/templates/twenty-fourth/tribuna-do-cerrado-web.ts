import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian portal: city menus, ad markers, read-more list within, send by WhatsApp, videos box. */
export const tribunaDoCerradoWeb: Template = {
  name: "tribuna-do-cerrado-web",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Menu",
      "Cidades",
      "Polícia",
      "Economia",
      "Esportes",
      "Empregos",
      "Classificados",
      "Assine",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Página inicial > Cidades", "Cidades", "TRIBUNA » Notícias"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a} — Tribuna do Cerrado`),
    ...story.date(
      (w) =>
        `${w.dd}/${w.mm}/${w.year} ${w.clock.replace(":", "h")}  Atualizado há ${story.int(2, 9)} horas`,
    ),
    ...chrome("share", "Compartilhar no WhatsApp", "Compartilhar no Facebook", "Copiar link"),
    ...story.body(
      [0.3, chrome("ad", "Continua depois da publicidade")],
      [0.5, chrome("promo", "Leia também", ...marked("• ", story.headlines(2)))],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome("follow", "Clique aqui para seguir o canal da Tribuna no WhatsApp"),
    ...(story.int(0, 2) > 0
      ? chrome(
          "related",
          story.pick(["VÍDEOS: mais assistidos da semana", "Mais lidas"]),
          ...story.headlines(4),
        )
      : []),
    ...chrome("tags", "Mobilidade", "Prefeitura"),
    ...chrome(
      "comment-form",
      "Quem comenta responde pelo que escreve. Viu ofensa ou mentira? Avise a redação pelo botão ao lado.",
      "Comentar",
    ),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), "Responder", "Curtir"),
    ),
    ...chrome("related", "Próxima notícia", story.headline()),
    ...chrome(
      "footer",
      `© Copyright 2009-${story.when.year} Tribuna do Cerrado Comunicação S.A.`,
      "princípios editoriais",
      "minha conta",
      "anuncie conosco",
    ),
  ],
};
