import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Portuguese weekly with subscriber codes, podcasts and long author notes. */
export const ptSabatinaDaBeira: Template = {
  name: "pt-sabatina-da-beira",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", subhead: "### ", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Semanário",
      "Primeiro Caderno",
      "Revista",
      "Podcasts",
      "Newsletters",
      "Clube",
    ),
    ...story.pick([
      chrome("paywall", "EXCLUSIVO"),
      chrome("paywall", "Acesso gratuito: basta registar-se"),
    ]),
    ...chrome("tags", story.pick(["Sociedade", "Viver", "Memória"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (when) => `${when.day} ${monthName("pt", when.month)} ${when.year} ${when.clock}`,
    ),
    ...story.byline(),
    ...story.pick([
      chrome("author-bio", story.pick(["Jornalista", "Texto", "Grande repórter"])),
      chrome("author-bio", "Jornalista", "Infografia: Bento Cruz"),
    ]),
    ...chrome("audio", "Ouvir artigo", `${story.int(3, 12)}:${story.int(10, 59)}`),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome("promo", "Relacionados", story.headline(), story.headline()),
          chrome("promo", story.teaser()),
        ]),
      ],
      [
        0.6,
        story.pick([
          chrome(
            "paywall",
            "Tem um código do jornal em papel? Introduza-o para continuar a ler.",
            "Código",
            "Validar",
          ),
          chrome(
            "paywall",
            "Assine e junte-se ao novo fórum de leitores. Por menos de um café por semana, tem tudo.",
          ),
        ]),
      ],
      [
        0.85,
        story.pick([
          chrome(
            "podcast",
            "Novo episódio: «Contas à Vida», um podcast sobre o que se faz com o que sobra.",
            "Disponível nas aplicações habituais",
          ),
          [],
        ]),
      ],
    ),
    ...chrome(
      "contact",
      "Tem dúvidas, sugestões ou críticas? Envie-me um e-mail: redacao@beira.example",
    ),
    ...chrome("comment-form", "Comentários", "Assine e junte-se à conversa"),
    ...chrome(
      "related",
      "Últimas",
      story.headline(),
      `Há ${story.int(2, 50)} minutos`,
      story.headline(),
      `Há ${story.int(1, 6)} horas`,
    ),
    ...chrome("related", "+ Vistas", ...numbered(story.headlines(3))),
    ...chrome(
      "footer",
      "Estatuto editorial",
      "Código de conduta",
      "Termos",
      "Lei da Transparência",
    ),
    ...chrome(
      "legal",
      "É expressamente proibida a reprodução, na totalidade ou em parte, em qualquer tipo de suporte, sem prévia permissão por escrito do editor.",
    ),
  ],
};
