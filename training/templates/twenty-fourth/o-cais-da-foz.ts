import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Portuguese daily: exclusive marks, comments count, popular now, cookie text, proximity of culture. */
export const oCaisDaFoz: Template = {
  name: "o-cais-da-foz",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "O Cais respeita a sua privacidade",
      "Guardamos cookies no seu aparelho para saber quantos nos leem e para lhe mostrar anúncios. A escolha é sua e pode mudá-la quando quiser.",
      "Aceitar",
      "Recusar",
      "Configurar",
    ),
    ...chrome(
      "menu",
      "Assinar",
      "Opinião",
      "Política",
      "Mundo",
      "Desporto",
      "Cultura",
      "Lazer",
      "Jogos",
    ),
    ...chrome("breadcrumb", story.pick(["Património", "Local"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      (w) =>
        `${w.day} de ${["Janeiro", "Fevereiro", "Março", "Abril", "Maio", "Junho", "Julho", "Agosto", "Setembro", "Outubro", "Novembro", "Dezembro"][w.month - 1]} de ${w.year}, ${w.clock}`,
    ),
    ...chrome("share", "Partilhar notícia", `${story.int(0, 60)} comentários`, "Oferecer artigo"),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          story.pick([`Leia também ${story.headline()}`, "Os mais populares"]),
          story.headline(),
        ),
      ],
      [0.7, chrome("ad", "PUB")],
    ),
    ...chrome("contact", "Tem alguma informação sobre este tema? Escreva-nos."),
    ...chrome("related", "Ler mais", ...story.headlines(3)),
    ...chrome("related", ...story.pick([["Últimas"], []]), ...story.headlines(4)),
    ...chrome("comment", "Comentários", story.reader(), story.comment(), "Responder · Denunciar"),
    ...chrome(
      "footer",
      "Ficha técnica",
      "Estatuto editorial",
      "Provedor do leitor",
      `© ${story.when.year} O Cais da Foz, Comunicação Social SA`,
    ),
  ],
};
