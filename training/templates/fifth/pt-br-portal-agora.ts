import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian regional portal: video leftovers, channel prompts, "veja também" links, most-watched list. */
export const ptBrPortalAgora: Template = {
  name: "pt-br-portal-agora",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Editorias",
      "Telejornais",
      "Bom Dia Região",
      "Trânsito",
      "Eleições",
      "Fale com a redação",
      "Princípios editoriais",
    ),
    ...chrome("site-name", "Portal Agora Ribeira e Região"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}, Portal Agora — Ribeira`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock.replace(":", "h")}`),
    ...chrome("first-published", `Atualizado há ${story.int(2, 20)} horas`),
    ...chrome("share", "Compartilhar", "Facebook", "WhatsApp", "Copiar link"),
    ...chrome(
      "photo-credit",
      `— Foto: ${story.pick(["Reprodução/TV Agora", "Divulgação", "Arquivo pessoal"])}`,
    ),
    ...story.body(
      [0.2, chrome("follow", "📲 Participe do canal do Portal Agora no WhatsApp")],
      [
        0.45,
        chrome(
          "tools",
          story.headline(),
          "--:--/--:--",
          "Reproduzir novamente",
          "Cancelar",
          "Pular anúncio",
        ),
      ],
      [0.75, chrome("promo", "LEIA TAMBÉM:", ...story.headlines(3))],
    ),
    ...chrome(
      "promo",
      "VÍDEOS: tudo sobre Ribeira Alta e região",
      `${story.int(40, 200)} vídeos`,
      "Veja mais notícias da região no Portal Agora",
    ),
    ...chrome("tags", "RIBEIRA ALTA", "PREFEITURA"),
    ...chrome(
      "newsletter",
      "Newsletter Agora",
      "Inscreva-se e receba o resumo das notícias no fim do dia",
      "Seu melhor e-mail",
      "Quero receber",
    ),
    ...chrome("related", "Mais lidas", ...counted(story.headlines(5))),
    ...chrome(
      "related",
      "Mais do Agora",
      ...story
        .repeat(2, () => chrome("teaser", story.headline(), story.teaser()))
        .map((line) => line.text),
    ),
    ...chrome("ad", "CONTINUA DEPOIS DA PUBLICIDADE"),
    ...chrome(
      "legal",
      `© Copyright 2001-${story.when.year} Agora Comunicação`,
      "minha conta",
      "anuncie conosco",
    ),
  ],
};
