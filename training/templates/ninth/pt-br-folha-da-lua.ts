import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian portal: LEIA MAIS lists, WhatsApp group, comment login, ads, tags in a line. */
export const ptBrFolhaDaLua: Template = {
  name: "pt-br-folha-da-lua",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Assine", "Cidades", "Esportes", "Blogs", "Classificados"),
    ...(story.int(1, 4) > 1 ? chrome("ticker", "Dólar R$ 5,42", "Tempo em São Bento: 24°") : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a} — Redação`),
    ...story.date(
      (w) => `${w.dd}/${w.mm}/${w.year} ${w.clock.replace(":", "h")} · Atualizado há um dia`,
    ),
    ...chrome("share", "Compartilhe", "X", "Telegram"),
    ...story.body(
      [
        0.2,
        chrome(
          "follow",
          "✅ Entre no grupo da Folha da Lua e receba as notícias da sua região no celular",
        ),
      ],
      [0.4, chrome("related", "LEIA MAIS", ...marked("- ", story.headlines(3)))],
      [0.66, chrome("ad", "Continua depois da publicidade")],
      [0.86, chrome("promo", story.headline())],
    ),
    ...chrome("tags", "feira cidade noite comércio"),
    ...chrome("related", "Mais do Lua"),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), story.teaser(), `Há ${story.int(2, 20)} horas`),
    ),
    ...(story.int(1, 4) > 1
      ? chrome("podcast", "Ouça: Café Preto #44. Quem acorda a cidade?")
      : []),
    ...chrome(
      "comment",
      "Acesse sua conta e participe da conversa",
      story.reader(),
      story.comment(),
      `${story.int(0, 40)} curtidas`,
    ),
    ...chrome("counter", `${story.int(200, 8000)} visualizações`),
    ...chrome("newsletter", "Resumo da noite: para quem só tem tempo no ônibus. Cadastre-se."),
    ...chrome(
      "legal",
      "É proibida a reprodução do conteúdo desta página em qualquer meio sem autorização por escrito do portal.",
    ),
    ...chrome("consent", "Usamos cookies para melhorar a navegação. Prosseguir"),
    ...chrome("footer", "Anuncie", "Fale conosco", "Termos"),
  ],
};
