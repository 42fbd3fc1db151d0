import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal brasileiro: plantão, canal de mensagens, "Leia também", publicidade, anuncie, enquete. */
export const ptBrPortalValeNoticia: Template = {
  name: "pt-br-portal-vale-noticia",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Vale Notícia",
      "Últimas",
      "Cotidiano",
      "Polícia",
      "Esportes",
      "Vagas",
      "Rádio ao vivo",
    ),
    ...chrome("ticker", "PLANTÃO", story.headline(), `${story.int(8, 39)}ºC`),
    ...chrome("breadcrumb", story.pick(["Início » Cotidiano", "Home / Notícias / Geral"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a} — Vale Notícia`),
    ...story.date(
      ({ dd, mm, year, clock }) =>
        `${dd}/${mm}/${year} ${clock.replace(":", "h")} · Atualizado há 2 horas`,
    ),
    ...story.pick([chrome("audio", "Ouvir notícia", "Velocidade 1x"), []]),
    ...chrome("share", "Compartilhe no WhatsApp", "Facebook", "Copiar link"),
    ...story.body(
      [story.int(18, 32) / 100, chrome("ad", "Continua depois da publicidade")],
      [
        story.int(43, 57) / 100,
        chrome("promo", "Leia também:", ...marked("- ", story.headlines(2))),
      ],
      [
        story.int(68, 82) / 100,
        chrome(
          "follow",
          story.pick([
            "Clique aqui e entre no canal do Vale Notícia no WhatsApp",
            "📱 Participe do nosso grupo e receba tudo em primeira mão",
          ]),
        ),
      ],
    ),
    ...story.pick([chrome("tags", "enchente", "livros", "solidariedade"), []]),
    ...chrome("photo-credit", "Foto: Reprodução/Arquivo pessoal"),
    ...story.pick([
      chrome(
        "comment",
        "Comentários",
        "Cada um responde pelo que escreve aqui. Viu ofensa? Avise a redação, que apaga.",
        story.reader(),
        story.comment(),
      ),
      [],
    ]),
    ...story.pick([
      chrome("poll", "ENQUETE", "Você já doou um livro?", "Votar", "Ver resultado"),
      [],
    ]),
    ...chrome("related", "Mais lidas", ...counted(story.headlines(4))),
    ...story.pick([
      chrome(
        "consent",
        "Este portal guarda cookies no seu aparelho para lembrar de você. Seguir lendo vale como um sim.",
        "Prosseguir",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Anuncie",
      "Expediente",
      "Fale conosco",
      `© ${story.when.year} Rede Vale de Comunicação`,
    ),
  ],
};
