import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Um portal brasileiro: compartilhe, veja mais, vídeos em alta, grupo de WhatsApp, leia mais. */
export const ptBrFolhaPontal: Template = {
  name: "pt-br-folha-pontal",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "agora", "esporte", "novelas", "ao vivo", "menu", "assine já"),
    ...chrome("site-name", "Pontal e Região"),
    ...chrome("ad", "Publicidade"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}, Pontal e Região`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock.replace(":", "h")}`),
    ...chrome("first-published", `Atualizado há ${story.int(2, 9)} horas`),
    ...chrome(
      "audio",
      "Reproduzir vídeo",
      "Reproduzir",
      "Silenciar som",
      "Minimizar vídeo",
      "Tela cheia",
      story.headline(),
    ),
    ...chrome("follow", "✅ Clique aqui para seguir o canal do Pontal no WhatsApp"),
    ...story.body(
      [0.4, chrome("promo", "Veja os vídeos que estão em alta no Pontal")],
      [0.7, chrome("promo", `LEIA MAIS: ${story.headline()}`, `LEIA MAIS: ${story.headline()}`)],
    ),
    ...chrome(
      "share",
      "Compartilhe essa notícia no WhatsApp",
      "Compartilhe essa notícia no Telegram",
    ),
    ...chrome("audio", "VÍDEOS: Tudo sobre a região"),
    ...chrome(
      "related",
      "Mais do Pontal",
      ...story
        .repeat(3, () =>
          chrome("teaser", story.headline(), story.teaser(), `Há ${story.int(2, 50)} minutos`),
        )
        .map((line) => line.text),
      "Veja mais",
    ),
    ...chrome("newsletter", "Receba as principais notícias no seu e-mail", "Quero receber"),
    ...chrome("comment", "Acesse sua conta e participe dos comentários"),
    ...chrome(
      "sponsor",
      "Recomendado para você",
      "Por que este chinelo esgotou em 3 dias",
      "Link patrocinado",
    ),
    ...chrome(
      "legal",
      "Este site usa cookies e dados pessoais de acordo com os nossos termos de uso e política de privacidade.",
      "princípios editoriais",
    ),
  ],
};
