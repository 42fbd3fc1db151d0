import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Um diário português: assinaturas, partilhas, leia também, mais lidas, política editorial. */
export const ptGazetaDouro: Template = {
  name: "pt-gazeta-douro",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Saltar para o conteúdo",
      "Última Hora",
      "País",
      "Mundo",
      "Desporto",
      "Cultura",
      "Opinião",
      "Jogos",
    ),
    ...chrome("login", "Assinar", "Entrar"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ day, mm, year, clock }) => `${day}/${mm}/${year}, ${clock}`),
    ...chrome("share", "Partilhar", "Guardar", "Oferecer artigo", "Aumentar letra"),
    ...chrome("photo-credit", "Rui Falcato / Gazeta do Douro"),
    ...story.body(
      [0.35, chrome("promo", `Leia também: ${story.headline()}`)],
      [0.65, chrome("ad", "PUB")],
    ),
    ...chrome(
      "paywall",
      "Os leitores são a força e a vida do jornal",
      "Sem assinantes não há quem vá ver. Assine já.",
    ),
    ...chrome(
      "comment",
      "Seja o primeiro a comentar",
      "Escolha um dos seguintes tópicos para criar um grupo no Fórum.",
    ),
    ...chrome("tags", "Tópicos", "Ferrovia", "Interior"),
    ...chrome("related", "Mais lidas", ...numbered(story.headlines(4))),
    ...chrome(
      "newsletter",
      "Newsletter Despacho",
      "Subscreva e receba as notícias todos os dias às 8h",
      "Ao subscrever aceita os termos e condições.",
    ),
    ...chrome("contact", "Encontrou um erro? Comunique ao editor.", "Corrija-nos"),
    ...chrome(
      "footer",
      "Ficha técnica",
      "Estatuto editorial",
      "Provedor do leitor",
      "Publicidade",
      "Livro de reclamações",
      `© ${story.when.year} Gazeta do Douro`,
    ),
  ],
};
