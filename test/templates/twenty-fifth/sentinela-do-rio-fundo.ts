import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Brazilian city portal: "leia também", WhatsApp group, reader contact, job box. */
export const sentinelaDoRioFundo: Template = {
  name: "sentinela-do-rio-fundo",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Cidades",
      "Polícia",
      "Esporte",
      "Empregos",
      "Concursos",
      "Fale com a redação",
    ),
    ...chrome("breadcrumb", `Início / ${story.pick(["Cidades", "Esporte", "Comunidade"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} às ${clock.replace(":", "h")}`),
    ...chrome("share", "Compartilhe no WhatsApp", "Compartilhe no Facebook"),
    ...chrome("photo-credit", story.pick(["Foto: Divulgação", "Foto: Reprodução"])),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["Leia também: ", "Veja também: ", "LEIA MAIS: "]) + story.headline(),
        ),
      ],
      [0.7, chrome("follow", "Participe do nosso grupo e receba as notícias da cidade no celular")],
    ),
    ...chrome(
      "promo",
      "Vagas de hoje",
      story.pick(["Auxiliar de cozinha", "Motorista categoria D"]),
      story.pick(["Técnico em refrigeração", "Vendedor externo"]),
    ),
    ...chrome("related", "Mais lidas", ...numbered(story.headlines(5), "º ")),
    ...chrome(
      "comment",
      "Comentários",
      story.reader(),
      story.comment(),
      "Os comentários são de responsabilidade de quem os escreve.",
    ),
    ...chrome(
      "footer",
      "Expediente",
      "Anuncie",
      "Política de privacidade",
      `© ${story.when.year} Sentinela do Rio Fundo`,
    ),
  ],
};
