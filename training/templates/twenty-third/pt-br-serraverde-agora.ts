import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian portal in the style of a TV affiliate: region bar, video rail, WhatsApp invitation. */
export const ptBrSerraverdeAgora: Template = {
  name: "pt-br-serraverde-agora",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "agora", "esporte", "receitas", "vídeos", "telejornais", "previsão do tempo"),
    ...chrome("breadcrumb", "Serra Verde e Região"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}, Agora Serra Verde`),
    ...story.date(
      (when) =>
        `${when.dd}/${when.mm}/${when.year} ${when.clock} ${story.pick(["", `  Atualizado há ${story.int(2, 9)} horas`])}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Foto: Reprodução/TV Serra",
        "Foto: Divulgação/Prefeitura",
        "Foto: Arquivo pessoal",
      ]),
    ),
    ...story.body(
      [
        0.15,
        story.pick([
          chrome("app", "Receba as notícias da região no seu celular: entre no canal do Agora"),
          chrome("app", "✅ Clique aqui e siga o canal da redação"),
        ]),
      ],
      [
        0.35,
        story.pick([
          chrome("promo", "LEIA TAMBÉM:", ...marked("• ", story.headlines(story.int(2, 3)))),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        0.7,
        story.pick([
          chrome("promo", "VÍDEOS: veja tudo sobre a região"),
          chrome("promo", "Veja mais notícias do estado no Agora Serra Verde"),
        ]),
      ],
    ),
    ...chrome("tags", story.pick(["Transporte", "Temporal", "Cultura"]), "Serra Verde"),
    ...chrome("share", "Compartilhe esta notícia", "Enviar por e-mail"),
    ...chrome(
      "related",
      "Veja também",
      story.headline(),
      `Há ${story.int(2, 50)} minutos`,
      story.teaser(),
      story.headline(),
      `Há ${story.int(1, 9)} horas`,
    ),
    ...chrome("related", "Mais lidas", ...counted(story.headlines(5))),
    ...story.pick([
      chrome("comment-form", "Este conteúdo não recebe mais comentários."),
      chrome(
        "comment-form",
        "Acesse sua conta para comentar. Comentários ofensivos são removidos.",
      ),
    ]),
    ...chrome(
      "footer",
      "princípios editoriais",
      "política de privacidade",
      "minha conta",
      "anuncie conosco",
    ),
    ...chrome(
      "legal",
      `© Copyright ${story.int(2000, 2012)}-${story.when.year} Agora Comunicação e Participações S.A.`,
    ),
  ],
};
