import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Portuguese news blog on health: author box in the middle, references, partner ad, cookies. */
export const ptAgoraSaude: Template = {
  name: "pt-agora-saude",
  language: "pt",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Agora Saúde"),
    ...chrome("breadcrumb", "Página inicial :: Prevenção"),
    ...story.title(),
    ...story.byline((a) => `Escrito por ${a}`),
    ...story.date((w) => `em ${w.dd}-${w.mm}-${w.year}`),
    ...story.standfirst(),
    ...chrome("counter", `Lido ${story.int(90, 7000)} vezes`),
    ...story.body(
      [
        0.35,
        chrome(
          "author-bio",
          `${story.author} trabalha com dados de saúde há doze anos e não gosta de agulhas.`,
        ),
      ],
      [0.7, chrome("ad", "Conteúdo patrocinado: óculos a partir de 39 €")],
    ),
    ...chrome("share", "Gostou? Espalhe: 📱 ✉️ 🖨"),
    ...chrome("tags", "#vacinas #inverno"),
    ...chrome("related", ...story.headlines(3)),
    ...chrome("promo", `Veja a seguir: ${story.headline()}`),
    ...chrome(
      "comment",
      "Dúvidas dos leitores",
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome(
      "newsletter",
      "Uma vez por mês, uma carta da nossa equipa, sem susto nem milagre. O seu e-mail:",
    ),
    ...chrome(
      "legal",
      "Esta informação não dispensa a consulta do seu médico. O autor declara não ter recebido nada de ninguém.",
    ),
    ...chrome("consent", "Ao continuar, concorda com a nossa política de cookies. Fechar"),
  ],
};
