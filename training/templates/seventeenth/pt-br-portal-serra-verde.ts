import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian portal affiliate: "Leia também", WhatsApp group call, video captions, "Veja mais", lone headlines. */
export const ptBrPortalSerraVerde: Template = {
  name: "pt-br-portal-serra-verde",
  language: "pt",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "menu",
      "Agro",
      "Carros",
      "Educação",
      "Emprego",
      "Loterias",
      "Bom Dia Serra",
      "BUSCAR",
    ),
    ...chrome("site-name", story.pick(["Serra Verde", "Região Central"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a}, Portal Serra Verde — Rio Manso`),
    ...story.date(
      ({ dd, mm, year, clock }) =>
        `${dd}/${mm}/${year} ${clock.replace(":", "h")} Atualizado ${dd}/${mm}/${year}`,
    ),
    ...chrome(
      "audio",
      story.headline(),
      "Veja no vídeo abaixo",
      "Reproduzir",
      "Silenciar som",
      "Minimizar vídeo",
      "Tela cheia",
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "follow",
          story.pick([
            "Clique aqui para entrar no grupo do Portal no WhatsApp",
            "Receba as notícias no celular pelo nosso canal",
          ]),
        ),
      ],
      [0.4, chrome("promo", "LEIA TAMBÉM", story.headline(), story.headline())],
      [0.7, chrome("promo", story.headline())],
      [0.9, chrome("audio", "VÍDEOS: os mais assistidos da semana")],
    ),
    ...chrome("tags", story.pick(["Rio Manso", "Série C", "Defesa Civil"]), "Serra Verde"),
    ...chrome(
      "comment-form",
      "Este conteúdo não recebe mais comentários.",
      "Quem comenta responde pelo que escreve, e o portal não assina embaixo. Viu ofensa ou mentira? Aponte para a moderação, que trabalha até às 22h.",
    ),
    ...chrome("related", "Veja também"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "related",
      "Mais do Portal",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.headline(),
            `Há ${story.int(1, 23)} horas`,
            story.pick(["Esportes", "Serra Verde", "Economia"]),
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome("pager", "Veja mais"),
    ...chrome(
      "footer",
      "últimas notícias",
      "© Copyright 2000 - Serra Verde Comunicação",
      "princípios editoriais",
      "minha conta",
      "anuncie conosco",
    ),
  ],
};
