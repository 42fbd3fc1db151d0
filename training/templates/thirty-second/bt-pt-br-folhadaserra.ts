import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal brasileiro: WhatsApp, loterias, vídeos, enquetes, mais lidas, publicidade rural. */
export const btPtBrFolhadaserra: Template = {
  name: "bt-pt-br-folhadaserra",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Capa",
      "Cidades",
      "Polícia",
      "Agro",
      "Esportes",
      "Concursos",
      "Loterias",
      "Guia comercial",
      "ASSINE",
    ),
    ...chrome(
      "ticker",
      `Dólar R$ 5,${story.int(10, 99)}`,
      `Soja R$ ${story.int(118, 150)},00`,
      `Boi R$ ${story.int(240, 330)},50`,
    ),
    ...chrome("breadcrumb", story.pick(["Página inicial / Cidades", "Capa > Cotidiano"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}, Folha da Serra Alta`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock.replace(":", "h")}`),
    ...chrome("first-published", `Atualizado há ${story.int(2, 9)} horas`),
    ...chrome(
      "photo-credit",
      `${story.pick(["Caso chamou a atenção dos moradores", "Imagem ilustrativa"])} — Foto: ${story.pick(["Arquivo pessoal", "Reprodução/Redes sociais"])}`,
    ),
    ...story.body(
      [
        0.15,
        chrome("follow", "✅ Clique aqui para seguir o canal da Folha da Serra Alta no WhatsApp"),
      ],
      [0.4, chrome("promo", "LEIA TAMBÉM:", ...story.headlines(2))],
      [0.7, chrome("ad", "Continua depois da publicidade")],
      [0.85, chrome("promo", `VÍDEO: ${story.headline()}`, "Seu navegador não suporta este vídeo")],
    ),
    ...chrome(
      "poll",
      "Enquete",
      "Você concorda?",
      `Sim ${story.int(20, 70)}%`,
      "Não",
      "Ver parcial",
    ),
    ...chrome(
      "comment-form",
      `Comentários ${story.int(0, 200)}`,
      "O comentário não representa a opinião do portal; a responsabilidade é do autor da mensagem.",
      "Faça login para comentar",
    ),
    ...chrome("related", "Mais lidas", ...counted(story.headlines(5))),
    ...chrome("related", "Veja mais", story.headline(), story.teaser()),
    ...chrome("app", "Baixe o aplicativo", "Grátis e leve: 9 MB"),
    ...chrome(
      "footer",
      "Expediente",
      "Anuncie",
      "Política de cookies",
      `© ${story.when.year} Serra Comunicação. CNPJ 00.000.000/0001-42`,
    ),
  ],
};
