import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Sítio de notícias da África lusófona: câmbio, última hora, emprego, respostas de leitores. */
export const ptAngolaJornalDaBaia: Template = {
  name: "pt-angola-jornal-da-baia",
  language: "pt",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Câmbio: USD ${story.int(830, 930)} Kz`,
      `EUR ${story.int(900, 1020)} Kz`,
      `Brent ${story.int(60, 90)} $`,
    ),
    ...chrome("menu", "Política / Economia / Sociedade / Desporto / Emprego"),
    ...story.date(({ clock, dd, mm, year }) => `${dd}-${mm}-${year} | ${clock}`),
    ...story.title(),
    ...story.byline((author) => author),
    ...chrome("counter", `Lido ${story.int(40, 8000)} vezes`),
    ...story.body(
      [0.35, chrome("promo", `Ver também: ${story.headline()}`)],
      [0.5, chrome("promo", `Em resumo: ${story.headline()}`, `Em resumo: ${story.headline()}`)],
      [0.7, chrome("ad", "Publicidade")],
    ),
    ...chrome(
      "promo",
      "Emprego",
      `Motorista, Talatona, ref. ${story.int(100, 999)}`,
      "Contabilista sénior",
      `Candidaturas até ${story.int(10, 28)}/${story.when.mm}`,
    ),
    ...chrome(
      "comment-form",
      "Deixe o seu comentário",
      "Nome",
      "E-mail (não será publicado)",
      "Enviar",
    ),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", `${story.reader()} disse:`, story.comment()),
    ),
    ...chrome("related", "Destaques", ...marked("• ", story.headlines(story.int(3, 5)))),
    ...chrome(
      "contact",
      ...story.pick([["Denúncias: 923 555 017"], ["Envie-nos a sua foto pelo 923 555 018"]]),
    ),
    ...chrome("footer", "Jornal da Baía, Lda.", "Todos os direitos reservados", "Tabela de preços"),
  ],
};
