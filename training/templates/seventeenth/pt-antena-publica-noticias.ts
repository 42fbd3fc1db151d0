import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portuguese public radio and TV news site: player remains, tag row, "em direto" guide, provedor note in prose. */
export const ptAntenaPublicaNoticias: Template = {
  name: "pt-antena-publica-noticias",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Notícias", "Desporto", "Televisão", "Rádio", "Play", "Em direto"),
    ...chrome("ticker", "Última hora", story.headline()),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} - Antena Pública`),
    ...story.date(({ day, mm, year, clock }) => `${day}/${mm}/${year}, ${clock} / atualizado`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Foto: Arquivo",
        "Imagem: Nuno Tralha - Antena",
        "Legenda: o comboio, à chegada.",
      ]),
    ),
    ...story.body([0.5, chrome("promo", story.headline())], [0.8, chrome("promo", story.teaser())]),
    ...chrome(
      "tags",
      "Tópicos",
      story.pick(["autárquicas", "transportes", "comboio"]),
      story.pick(["saúde", "região"]),
    ),
    ...chrome("first-published", "Este conteúdo foi emitido no noticiário das 13h00."),
    ...chrome(
      "contact",
      "O Provedor do Telespectador acompanha as queixas sobre a programação. Pode escrever-lhe ou ligar; a resposta é pública e às vezes comovente.",
    ),
    ...chrome("related", "Em destaque"),
    ...story.repeat(2, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("app", "Instale a app Antena Play", "Descarregar"),
    ...chrome(
      "footer",
      "Contactos",
      "Contrato de concessão",
      "Direito de resposta",
      "Gestão de cookies",
    ),
  ],
};
